import { describe, expect, it } from 'vitest';
import { readNote } from '../../src/lib/reader/index.ts';

/** Notes that a person reads rightly and the reader does not yet. When one comes right, move it to the rule's examples. */
const misses = [
  {
    text: 'So the new till has a name now? Ours is called Derek.',
    should: 'send',
    because: 'Shared ground without a word that says so.',
  },
] as const;

describe('known misses', () => {
  it.each(misses)('still misreads “$text”', ({ text, should }) => {
    expect(readNote(text).judgement.verdict).not.toBe(should);
  });
});
