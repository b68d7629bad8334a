import { describe, expect, it } from 'vitest';
import { measure } from '../../scripts/lib/measure.ts';
import { isUnseen, readNotes } from '../../scripts/lib/notes.ts';
import { recordOf } from '../../src/components/ruleRecord.ts';
import { rules as copy } from '../../src/copy/en/rules.ts';
import { ADVICE, FAULTS } from '../../src/lib/reader/types.ts';

describe('how often a rule is right, on its page', () => {
  it('is what npm run evaluate says', async () => {
    const unseen = readNotes().filter(isUnseen);
    const { tallies } = measure(unseen);
    for (const rule of FAULTS) {
      const { right, false: wrong, missed } = tallies.find(({ name }) => name === rule)!;
      expect(await recordOf(rule)).toEqual({ notes: unseen.length, flagged: right + wrong, right, missed });
    }
  });

  it('is not said of advice', async () => {
    for (const rule of ADVICE) expect(await recordOf(rule)).toBeUndefined();
  });

  const few = 'That is too few to say how often it is right.';
  it.each([
    [40, 37, 2, 'Of 40 unseen notes it flagged, 37 deserved it. It passed over 2 that deserved it.'],
    [5, 5, 0, 'Of 5 unseen notes it flagged, all deserved it. It passed over none that deserved it.'],
    [4, 0, 1, `Of 4 unseen notes it flagged, none deserved it. ${few} It passed over 1 that deserved it.`],
    [1, 1, 0, `It flagged one unseen note, which deserved it. ${few} It passed over none that deserved it.`],
    [1, 0, 2, `It flagged one unseen note, which did not deserve it. ${few} It passed over 2 that deserved it.`],
  ])('reads plainly for %i flagged, %i right, %i missed', (flagged, right, missed, sentence) => {
    expect(copy.record.figures({ flagged, right, missed })).toBe(sentence);
  });

  it('says plainly that none of the notes has the fault', () => {
    const sentence = copy.record.figures({ flagged: 6, right: 0, missed: 0 });
    expect(sentence).toMatch(/^None of the unseen notes has this fault.* It spoke of 6\.$/u);
  });

  it('says plainly that it flagged none', () => {
    expect(copy.record.figures({ flagged: 0, right: 0, missed: 3 })).toMatch(/^It flagged none of the unseen notes/u);
  });
});
