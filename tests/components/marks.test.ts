import fc from '../fixtures/cases.ts';
import { describe, expect, test } from 'vitest';
import { carriedBy } from '../../src/components/islands/Checker/marks.ts';
import { changeBetween } from '../../src/lib/text/change.ts';

const moved = (before: string, after: string, range: { start: number; end: number }) => {
  const { start, end } = carriedBy(changeBetween(before, after))(range);
  return after.slice(start, end);
};
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('the marks, until the text is read again', () => {
  const before = 'Hi. Call me now. Bye.';
  const mark = at(before, 'Call me now');

  test.each([
    ['Hi Ana. Call me now. Bye.', 'Call me now'],
    ['Hi. Call me now. Bye, and thanks.', 'Call me now'],
    ['Hi. Call me right now. Bye.', 'Call me right now'],
    ['Hi. Call me now, please. Bye.', 'Call me now'],
    ['Hi. Do call me now. Bye.', 'all me now'],
    ['Hi. Bye.', ''],
    ['', ''],
  ])('stay on their words in “%s”', (after, words) => expect(moved(before, after, mark)).toBe(words));

  test('never lie outside the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\ud83d\ude00'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(30), (a, b, from, length) => {
        const range = { start: Math.min(from, a.length), end: Math.min(from + length, a.length) };
        const { start, end } = carriedBy(changeBetween(a, b))(range);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(b.length);
      }),
    );
  });
});
