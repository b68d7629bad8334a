import { merge, type Range } from '../lib/text/range.ts';

/** A stretch of a note, marked or not. Joined together they are the note again. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the edges of some ranges. Empty ranges mark nothing, overlapping ones are joined. */
export function segmentsOf(text: string, ranges: readonly Range[]): Segment[] {
  const marks = merge(ranges.filter(({ start, end }) => start < end));
  const edges = [...new Set([0, ...marks.flatMap(({ start, end }) => [start, end]), text.length])];
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    return { text: text.slice(start, end), marked: marks.some((mark) => mark.start <= start && end <= mark.end) };
  });
}
