import { FAULTS, MOVES, VERDICTS, type FaultId, type MoveId, type Verdict } from '../../src/lib/reader/types.ts';

/** What a note was said to be, by a person or by the reader. */
export interface Labels {
  readonly verdict: Verdict;
  readonly faults: readonly FaultId[];
  readonly moves: readonly MoveId[];
}

interface Tally {
  readonly name: string;
  readonly right: number;
  readonly false: number;
  readonly missed: number;
}

export interface Scores {
  readonly notes: number;
  readonly accuracy: number;
  readonly verdictF1: number;
  readonly badAsSend: readonly [number, number];
  readonly goodAsRethink: readonly [number, number];
  readonly faultF1: number;
  readonly moveF1: number;
  readonly falseAlarm: number;
  readonly kappa: number;
  readonly tallies: readonly Tally[];
}

/** A fault enters the average when at least so many notes have it. */
const ENOUGH = 5;
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);
const f1 = ({ right, false: wrong, missed }: Omit<Tally, 'name'>): number =>
  (2 * right) / (2 * right + wrong + missed || 1);

function tally<T extends string>(name: T, pairs: readonly (readonly [boolean, boolean])[]): Tally & { name: T } {
  const count = (is: boolean, said: boolean): number =>
    pairs.filter((pair) => pair[0] === is && pair[1] === said).length;
  return { name, right: count(true, true), false: count(false, true), missed: count(true, false) };
}

/** Agreement of `said` with `is`, pair by pair: accuracy, macro-averaged F1, Cohen's kappa of the verdicts, and the two worst mistakes counted. */
export function score(is: readonly Labels[], said: readonly Labels[]): Scores {
  const pairs = is.map((label, i) => [label, said[i]!] as const);
  const both = (test: (label: Labels) => boolean) => pairs.map(([a, b]) => [test(a), test(b)] as const);
  const verdicts = VERDICTS.map((name) =>
    tally(
      name,
      both((label) => label.verdict === name),
    ),
  );
  const faults = FAULTS.map((name) =>
    tally(
      name,
      both((label) => label.faults.includes(name)),
    ),
  );
  const moves = MOVES.map((name) =>
    tally(
      name,
      both((label) => label.moves.includes(name)),
    ),
  );
  const of = (from: Verdict, to: Verdict): [number, number] => [
    pairs.filter(([a, b]) => a.verdict === from && b.verdict === to).length,
    pairs.filter(([a]) => a.verdict === from).length,
  ];
  const good = pairs.filter(([a]) => a.verdict === 'send');
  const accuracy = mean(pairs.map(([a, b]) => Number(a.verdict === b.verdict)));
  const chance = mean(
    VERDICTS.map(
      (v) =>
        mean(is.map((l) => Number(l.verdict === v))) * mean(said.map((l) => Number(l.verdict === v))) * VERDICTS.length,
    ),
  );
  return {
    notes: is.length,
    accuracy,
    verdictF1: mean(verdicts.map(f1)),
    badAsSend: of('rethink', 'send'),
    goodAsRethink: of('send', 'rethink'),
    faultF1: mean(faults.filter((fault) => fault.right + fault.missed >= ENOUGH).map(f1)),
    moveF1: mean(moves.map(f1)),
    falseAlarm: mean(good.map(([a, b]) => Number(b.faults.some((fault) => !a.faults.includes(fault))))),
    kappa: (accuracy - chance) / (1 - chance),
    tallies: [...faults, ...moves],
  };
}

const percent = (x: number): string => `${(100 * x).toFixed(1)}%`;

/** One line with the figures that the project is judged by. */
export const summary = (s: Scores): string =>
  `notes ${s.notes} · verdict accuracy ${percent(s.accuracy)} · verdict macro-F1 ${s.verdictF1.toFixed(3)} · bad passed as send ${s.badAsSend.join('/')} · good refused as rethink ${s.goodAsRethink.join('/')} · fault macro-F1 ${s.faultF1.toFixed(3)} · move macro-F1 ${s.moveF1.toFixed(3)} · good notes with a false fault ${percent(s.falseAlarm)}`;

/** A line a fault and move. */
export const table = (s: Scores): string =>
  s.tallies
    .map(
      (row) =>
        `  ${row.name.padEnd(18)} n=${String(row.right + row.missed).padStart(4)}  right ${String(row.right).padStart(4)}  false ${String(row.false).padStart(4)}  missed ${String(row.missed).padStart(4)}  F1 ${f1(row).toFixed(2)}`,
    )
    .join('\n');
