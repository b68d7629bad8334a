import type { Change } from '../../../lib/text/change.ts';
import type { Range } from '../../../lib/text/range.ts';

/** Where a range of the text before the change lies in the text after it. What is changed within the range belongs to it still. */
export function carriedBy({ start, end, text }: Change): (range: Range) => Range {
  const grown = text.length - (end - start);
  return (range) => {
    const from = range.start < start ? range.start : Math.max(range.start, end) + grown;
    const to = range.end <= start ? range.end : range.end < end ? start : range.end + grown;
    return { start: from, end: Math.max(from, to) };
  };
}
