import { describe, expect, it } from 'vitest';
import { applyChange, asOneChange } from '../../src/lib/text/change.ts';
import { examples } from '../../src/lib/reply/en/examples.ts';
import { phrases } from '../../src/lib/reply/en/phrases.ts';
import { replyReaderOf } from '../../src/lib/reply/read.ts';
import { REPLY_RULES } from '../../src/lib/reply/types.ts';

const readReply = replyReaderOf(phrases);

describe.each(REPLY_RULES)('%s', (rule) => {
  const { flagged, passing } = examples[rule];
  it.each(flagged)('notices “$text”: $because', ({ text, intent }) => {
    expect(readReply(text, intent).map((found) => found.rule)).toContain(rule);
  });
  it.each(passing)('leaves “$text” alone: $because', ({ text, intent }) => {
    expect(readReply(text, intent)).toEqual([]);
  });
  it('has two examples of each', () => expect(Math.min(flagged.length, passing.length)).toBeGreaterThan(1));
});

describe('the reply reader', () => {
  it('offers to leave a sentence out, which takes its words away', () => {
    const said = 'Thank you, Hana. I will not be accepting. Maybe another time. I wish you well.';
    const [found] = readReply(said, 'decline');
    const after = applyChange(said, asOneChange(said, found!.suggestions[0]!.edits)!);
    expect(after).toBe('Thank you, Hana. I will not be accepting. I wish you well.');
    expect(readReply(after, 'decline')).toEqual([]);
  });
});
