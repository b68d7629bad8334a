import type { Range } from './range.ts';

/** One stretch of a text replaced by another, in UTF-16 units of the text before. */
export interface Change extends Range {
  readonly text: string;
}

/** Several replacements as one, so that they can be made and undone together. They are in text order and do not overlap. */
export function asOneChange(
  text: string,
  edits: readonly { readonly range: Range; readonly replacement: string }[],
): Change | undefined {
  const [first] = edits;
  if (!first) return undefined;
  let at = first.range.start;
  let replacement = '';
  for (const { range, replacement: by } of edits) {
    replacement += text.slice(at, range.start) + by;
    at = range.end;
  }
  return { start: first.range.start, end: at, text: replacement };
}

/** The text with the change made. */
export const applyChange = (text: string, { start, end, text: by }: Change): string =>
  text.slice(0, start) + by + text.slice(end);

/** The shortest single change that makes `after` of `before`. No surrogate pair is cut in two. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--;
  let same = 0;
  const room = shorter - start;
  while (same < room && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++;
  if (same > 0 && isLow(before.charCodeAt(before.length - same))) same--;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
