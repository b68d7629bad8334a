import { describe, expect, it } from 'vitest';
import { composerOf } from '../../src/lib/compose/index.ts';
import { english } from '../../src/lib/compose/en/index.ts';
import { readNote } from '../../src/lib/reader/index.ts';
import { phrases } from '../../src/lib/reply/en/phrases.ts';
import { replyReaderOf } from '../../src/lib/reply/read.ts';
import fc, { SEED } from '../fixtures/cases.ts';
import { TARGETS } from '../fuzz/targets.ts';
import { unit } from '../fuzz/texts.ts';

const CASES = 100_000;
/** A busy machine may take its time; what is measured below is the work of this thread alone. */
const PATIENCE = { timeout: 900_000 };

describe(`in ${CASES} hostile cases nothing throws, and all that is promised holds`, () => {
  it('all of them are shared out', () => {
    expect(Object.values(TARGETS).reduce((sum, [share]) => sum + share, 0)).toBe(100);
  });

  it.each(Object.entries(TARGETS))('%s', PATIENCE, (_, [share, property]) => {
    fc.assert(property, { numRuns: (CASES / 100) * share });
  });
});

/** Milliseconds of this thread alone: what else the machine does is not counted. */
function cost(work: () => unknown): number {
  const from = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000;
}

const SMALL = 4_000;
const TIMES = 8;
/** Three times what is linear; a square would be sixty-four. */
const MOST = 3 * TIMES;

describe(`a text ${TIMES} times as long takes at most ${MOST} times as long`, () => {
  const readReply = replyReaderOf(phrases);
  const compose = composerOf(english);
  const works: Readonly<Record<string, (text: string) => unknown>> = {
    reader: (text) => readNote(text, { recipient: 'Ana' }),
    'reply reader': (text) => readReply(text, 'accept'),
    composer: (text) => compose({ situation: 'met', given: { event: text, why: text }, recipient: { first: text } }),
  };
  const HOSTILE = [
    'we met at your talk in Leeds ',
    '! ',
    'a.\n',
    '[',
    '1 ',
    '@',
    '“',
    ' ',
    'x@',
    '(',
    'the ',
    '. ',
    '👩‍👩‍👧',
  ];
  const units = [...HOSTILE, ...fc.sample(unit, { numRuns: 12, seed: SEED })];

  it.each(Object.entries(works))('%s', PATIENCE, (_, work) => {
    for (const each of units) {
      const [small, large] = [SMALL, SMALL * TIMES].map((units) => each.repeat(Math.ceil(units / each.length)));
      work(small!); // engines compile late
      const quick = () =>
        cost(() => work(large!)) <
        MOST *
          Math.max(
            2,
            cost(() => work(small!)),
          );
      // a pause of the machine only ever adds: one good look of five is enough
      expect([1, 2, 3, 4, 5].some(quick), JSON.stringify(each)).toBe(true);
    }
  });

  it('and one of 150,000 sentences is read at all', PATIENCE, () => {
    expect(readNote('! '.repeat(150_000)).state).toBe('empty');
    expect(readNote('a. '.repeat(150_000)).text.length).toBe(450_000);
  });
});
