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
  /** What is left of l1 once it has chosen the weights that are not zero: it would hold the strong ones back too. */
  readonly relaxed: number;
  readonly rounds: number;
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * Logistic regression with an elastic net, by coordinate descent (Friedman, Hastie & Tibshirani 2010, with the bound of a quarter on the
 * curvature in place of its value): one weight after the other is set to its best, and between two looks at all of them only those that are
 * not zero. Columns are taken in their order, so the same rows give the same weights to the last bit.
 */
export function fitLogistic(rows: readonly Row[], { columns, l1, l2, relaxed, rounds }: FitOptions): Fitted {
  const state = stateOf(rows, columns);
  const all = state.columns.map((_, j) => j);
  for (let round = 0; round < rounds; round++) {
    const moved = pass(state, all, l1, l2);
    if (moved < ENOUGH) break;
    const kept = all.filter((j) => state.weights[j] !== 0);
    for (let i = 0; i < AMONG_KEPT && pass(state, kept, l1, l2) >= ENOUGH; i++);
  }
  const kept = all.filter((j) => state.weights[j] !== 0);
  for (let i = 0; i < rounds && pass(state, kept, l1 * relaxed, l2) >= ENOUGH; i++);
  return { weights: state.weights, bias: state.bias };
}

/** When no weight moves by more, the fit is done. */
const ENOUGH = 0.003;
const AMONG_KEPT = 10;

/** A column's rows with their values, and a bound on how steeply its slope can change. */
interface Column {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  readonly steepest: number;
}

interface State {
  readonly columns: readonly Column[];
  readonly weights: Float64Array;
  bias: number;
  /** Of each row: its score, its share of the whole (0 to 1), and its answer. */
  readonly scores: Float64Array;
  readonly shares: Float64Array;
  readonly answers: Float64Array;
}

function stateOf(rows: readonly Row[], columns: number): State {
  const total = rows.reduce((sum, row) => sum + row.counts, 0);
  const shares = Float64Array.from(rows, (row) => row.counts / total);
  const members: number[][] = Array.from({ length: columns }, () => []);
  const values: number[][] = Array.from({ length: columns }, () => []);
  rows.forEach((row, i) =>
    row.columns.forEach((column, j) => {
      members[column]!.push(i);
      values[column]!.push(row.values?.[j] ?? 1);
    }),
  );
  return {
    columns: members.map((of, j) => ({
      rows: Int32Array.from(of),
      values: Float64Array.from(values[j]!),
      steepest: of.reduce((sum, i, k) => sum + shares[i]! * values[j]![k]! ** 2, 0) / 4,
    })),
    weights: new Float64Array(columns),
    bias: 0,
    scores: new Float64Array(rows.length),
    shares,
    answers: Float64Array.from(rows, ({ yes }) => Number(yes)),
  };
}

const likely = (score: number): number => 1 / (1 + Math.exp(-score));

/** Sets the bias and these weights to their best, one after the other. Gives the furthest that one of them moved. */
function pass(state: State, among: readonly number[], l1: number, l2: number): number {
  const { columns, weights, scores, shares, answers } = state;
  let furthest = Math.abs(moveBias(state));
  for (const j of among) {
    const { rows, values, steepest } = columns[j]!;
    let slope = l2 * weights[j]!;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k]!;
      slope += shares[i]! * (likely(scores[i]!) - answers[i]!) * values[k]!;
    }
    const before = weights[j]!;
    const after = shrink(before * (steepest + l2) - slope, l1) / (steepest + l2);
    if (after === before || steepest === 0) continue;
    weights[j] = after;
    for (let k = 0; k < rows.length; k++) scores[rows[k]!]! += (after - before) * values[k]!;
    furthest = Math.max(furthest, Math.abs(after - before));
  }
  return furthest;
}

function moveBias(state: State): number {
  const { scores, shares, answers } = state;
  let slope = 0;
  for (let i = 0; i < scores.length; i++) slope += shares[i]! * (likely(scores[i]!) - answers[i]!);
  const by = -4 * slope;
  state.bias += by;
  for (let i = 0; i < scores.length; i++) scores[i]! += by;
  return by;
}

const shrink = (value: number, by: number): number => (value > by ? value - by : value < -by ? value + by : 0);
