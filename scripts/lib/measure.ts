import { faultsOf, readNote, type ReadOptions } from '../../src/lib/reader/index.ts';
import { score, type Labels, type Scores } from './score.ts';

/** The figures that may not fall, as `tests/fixtures/unseen.json` records them. All are shares, 0 to 1. */
export const FIGURES = ['accuracy', 'verdictF1', 'faultF1', 'moveF1', 'falseAlarm'] as const;
export type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

/** What the reader says of a text, as labels. */
function labelsOf(text: string, options: ReadOptions = {}): Labels {
  const { judgement, findings, moves } = readNote(text, options);
  return { verdict: judgement.verdict, faults: faultsOf(findings), moves: moves.map(({ move }) => move) };
}

/** How far the reader agrees with what the notes are said to be. */
export const measure = (notes: readonly (Labels & { readonly text: string })[], options: ReadOptions = {}): Scores =>
  score(
    notes,
    notes.map(({ text }) => labelsOf(text, options)),
  );

export const figuresOf = ({ accuracy, verdictF1, faultF1, moveF1, falseAlarm }: Scores): Figures => ({
  accuracy,
  verdictF1,
  faultF1,
  moveF1,
  falseAlarm,
});
