import type { Range } from './range.ts';
import type { Token } from './tokens.ts';

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms mx prof st jr sr vs e.g i.e eg ie etc no approx dept univ engr rev fr hon asst assoc'.split(' '),
);

export interface Sentence extends Range {
  /** Indices of its tokens, `last` included. */
  readonly first: number;
  readonly last: number;
}

/** Cuts tokens into sentences at full stops, marks and line breaks; “Dr.” and its like do not end one. Linear. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (next && !endsAfter(text, tokens, i)) return;
    sentences.push({ first, last: i, start: tokens[first]!.start, end: token.end });
    first = i + 1;
  });
  return sentences;
}

function endsAfter(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  const between = text.slice(token.end, next.start);
  if (between.includes('\n')) return true;
  if (token.kind !== 'mark' || !'.!?…'.includes(token.norm) || between === '') return false;
  const before = tokens[i - 1]?.norm ?? '';
  return !(token.norm === '.' && (ABBREVIATIONS.has(before) || (before.length === 1 && before !== 'i')));
}
