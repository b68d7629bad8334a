/** One row to learn from: the columns that are not zero, their values (1 where absent), whether the answer is yes, and how much the row counts. */
export interface Row {
  readonly columns: Int32Array;
  readonly values?: Float64Array;
  readonly yes: boolean;
  readonly counts: number;
}

export interface FitOptions {
  readonly columns: number;
  /** Strength of the pull towards fewer, and towards smaller weights. */
  readonly l1: number;
  readonly l2: number;
  readonly rounds: number;
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * Logistic regression with an elastic net, by accelerated proximal gradient (Beck & Teboulle 2009, “FISTA”). Every step goes over all
 * rows in order, so the same rows give the same weights to the last bit.
 */
export function fitLogistic(rows: readonly Row[], { columns, l1, l2, rounds }: FitOptions): Fitted {
  const total = rows.reduce((sum, row) => sum + row.counts, 0);
  const step = 1 / curvature(rows, total);
  const weights = new Float64Array(columns);
  const ahead = new Float64Array(columns);
  const slope = new Float64Array(columns);
  let [bias, biasAhead, pace] = [0, 0, 1];
  for (let round = 0; round < rounds; round++) {
    slope.fill(0);
    const biasSlope = addSlopes(rows, ahead, biasAhead, total, slope);
    const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / next;
    for (let j = 0; j < columns; j++) {
      const value = shrink(ahead[j]! - step * (slope[j]! + l2 * ahead[j]!), step * l1);
      ahead[j] = value + push * (value - weights[j]!);
      weights[j] = value;
    }
    const newBias = biasAhead - step * biasSlope;
    biasAhead = newBias + push * (newBias - bias);
    [bias, pace] = [newBias, next];
  }
  return { weights, bias };
}

const shrink = (value: number, by: number): number => (value > by ? value - by : value < -by ? value + by : 0);

/** How steep the slope can get at most, about: a third of the bound is never passed by rows as sparse as ours. */
function curvature(rows: readonly Row[], total: number): number {
  let sum = 0;
  for (const { columns, values, counts } of rows)
    sum += counts * (values ? values.reduce((a, b) => a + b * b, 0) * 3 : columns.length);
  return (sum / total) * 0.25 * 0.4 + 0.01;
}

function addSlopes(
  rows: readonly Row[],
  weights: Float64Array,
  bias: number,
  total: number,
  slope: Float64Array,
): number {
  let biasSlope = 0;
  for (const { columns, values, yes, counts } of rows) {
    let score = bias;
    for (let j = 0; j < columns.length; j++) score += weights[columns[j]!]! * (values ? values[j]! : 1);
    const off = (counts * (1 / (1 + Math.exp(-score)) - Number(yes))) / total;
    biasSlope += off;
    for (let j = 0; j < columns.length; j++) slope[columns[j]!]! += off * (values ? values[j]! : 1);
  }
  return biasSlope;
}
