import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Example, RuleExamples } from '../../src/lib/reader/examples.ts';
import { ADVICE, FAULTS, readNote, type RuleId } from '../../src/lib/reader/index.ts';
import { src } from './pages.ts';

const folder = new URL('lib/reader/rules/', src);
const ids = readdirSync(folder).flatMap((name) => /^(.+)\.examples\.ts$/.exec(name)?.[1] ?? []) as RuleId[];
const load = async (id: RuleId) =>
  ((await import(new URL(`${id}.examples.ts`, folder).pathname)) as { examples: RuleExamples }).examples;

const read = (text: string, { recipient }: Example) => readNote(text, recipient ? { recipient } : {});
const rulesIn = (text: string, example: Example) => read(text, example).findings.map(({ rule }) => rule);

it('every rule has examples', () => {
  expect([...ids].sort()).toEqual([...FAULTS, ...ADVICE].sort());
});

describe.each(await Promise.all(ids.map(async (id) => ({ id, ...(await load(id)) }))))(
  '$id',
  ({ id, flagged, passing }) => {
    it('has three flagged, three passing and two mended, each with a short reason', () => {
      expect(flagged.length).toBeGreaterThanOrEqual(3);
      expect(passing.length).toBeGreaterThanOrEqual(3);
      expect(flagged.filter(({ better }) => better).length).toBeGreaterThanOrEqual(2);
      for (const { because } of [...flagged, ...passing]) expect(because.length, because).toBeLessThanOrEqual(140);
    });

    it.each(flagged)('speaks of “$text”', (example) => {
      expect(rulesIn(example.text, example)).toContain(id);
    });

    it.each(passing)('leaves “$text” alone', (example) => {
      expect(rulesIn(example.text, example)).not.toContain(id);
    });

    it.each(flagged.filter(({ better }) => better))('is content with “$better”', (example) => {
      const better = example.better!;
      expect(better.length).toBeLessThan(300);
      expect(rulesIn(better, example)).not.toContain(id);
      expect(read(better, example).judgement.verdict).toBe('send');
    });
  },
);
