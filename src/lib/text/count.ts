/** The note lengths LinkedIn gives to different accounts, in UTF-16 units (help pages a563153 and a6239760, checked 2026-11). */
export const LIMITS = [200, 300] as const;
export type Limit = (typeof LIMITS)[number];

/** Characters as LinkedIn's boxes appear to count them: UTF-16 units, spaces included. */
export const countUnits = (text: string): number => text.length;

/** The longest beginning of the text within `limit` units that does not cut a character in two. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, limit + 64))) {
    if (end + segment.length > limit) break;
    end += segment.length;
  }
  return text.slice(0, end);
}

/** Where the word begins that a place falls into. Looks back 40 units at most. */
export function wordStart(text: string, place: number): number {
  for (let i = place; i > Math.max(0, place - 40); i--) if (/\s/u.test(text[i - 1]!)) return i;
  return place;
}
