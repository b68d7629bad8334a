/** A stretch of a text in UTF-16 units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether they share a character; touching is not sharing. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** The smallest range that holds both. */
export const hull = (a: Range, b: Range): Range => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Sorts by start and joins ranges that overlap or touch. */
export function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) merged[merged.length - 1] = hull(last, range);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}

/** The range with the space that would be left over if its words went: that after it, or, at the end, that before. */
export function withSpace(text: string, { start, end }: Range): Range {
  while (end < text.length && /[^\S\n]/u.test(text[end]!)) end++;
  if (end === text.length) while (start > 0 && /\s/u.test(text[start - 1]!)) start--;
  return { start, end };
}
