import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fingerprint } from '../../scripts/lib/fingerprint.ts';
import { FIGURES, figuresOf, measure, type Figures } from '../../scripts/lib/measure.ts';
import { isUnseen, readNotes } from '../../scripts/lib/notes.ts';

const TWO_POINTS = 0.02;
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const recorded = json('tests/fixtures/unseen.json') as Figures;
const weights = json('src/lib/reader/weights.json') as { learntFrom?: string };
const stale = weights.learntFrom !== fingerprint();

/** Of these, less is better. */
const RATHER_LESS: readonly string[] = ['falseAlarm'];
const cause = stale
  ? 'Likely: the weights are older than the code or the notes. Run: npm run train'
  : 'Likely: a rule or a word list has changed since the record was made. If that is meant: npm run evaluate -- --record';

it('has weights learnt from the code and notes that are here', () => {
  expect(weights.learntFrom, 'Code or notes have changed since the weights were learnt. Run: npm run train').toBe(
    fingerprint(),
  );
});

it('has a record of every figure', () => {
  expect(Object.keys(recorded), 'Run: npm run evaluate -- --record').toEqual([...FIGURES]);
});

const now = figuresOf(measure(readNotes().filter(isUnseen)));
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

it.each(FIGURES)('keeps its %s on the unseen notes within two points of the record', (figure) => {
  const worse = (now[figure] - recorded[figure]) * (RATHER_LESS.includes(figure) ? 1 : -1);
  const both = `${figure} was ${percent(recorded[figure])} and is ${percent(now[figure])}`;
  expect(worse, `${both}. ${cause}`).toBeLessThanOrEqual(TWO_POINTS);
});
