import { wordsIn } from './words.ts';

/** A piece of an excerpt, and whether it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Words that lead up to the first one looked for. */
const BEFORE = 6;

/**
 * About `most` UTF-16 units of a text, from where most of the words looked for stand close together, cut between words. Linear in the text.
 * Without a hit it is the beginning.
 */
export function excerptOf(text: string, isHit: (word: string) => boolean, most = 190): Piece[] {
  const words = wordsIn(text);
  if (!words.length) return [];
  const hits = words.flatMap(({ word }, at) => (isHit(word) ? [at] : []));
  const from = Math.max(0, densest(hits, words, most) - BEFORE);
  const start = from === 0 ? 0 : words[from]!.start;
  const after = words.findIndex(({ end }) => end > start + most);
  const end = after < 0 ? text.length : words[Math.max(from, after - 1)]!.end;
  const pieces: Piece[] = [{ text: from === 0 ? '' : '…', marked: false }];
  let at = start;
  for (const hit of hits.map((index) => words[index]!).filter((word) => word.start >= start && word.end <= end)) {
    pieces.push({ text: text.slice(at, hit.start), marked: false }, { text: hit.word, marked: true });
    at = hit.end;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? '…' : ''), marked: false });
  return pieces.filter((piece) => piece.text);
}

/** The hit with the most hits after it that fit into the same excerpt. */
function densest(hits: readonly number[], words: readonly { start: number }[], most: number): number {
  let best = { at: hits[0] ?? 0, count: 0 };
  let last = 0;
  hits.forEach((at, first) => {
    while (last < hits.length && words[hits[last]!]!.start < words[at]!.start + most * 0.7) last++;
    if (last - first > best.count) best = { at, count: last - first };
  });
  return best.at;
}
