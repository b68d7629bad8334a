import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import { ME, WE } from './features.ts';
import type { Model, Read } from './model.ts';
import type { ReadOptions } from './types.ts';

/** A text taken apart and weighed, with what the person told us beside it. */
export interface Note extends Read {
  readonly options: ReadOptions;
  /** The words that the reader takes for ordinary. */
  readonly common: ReadonlySet<string>;
}

/** A note as the rules see it: what the model reads in it, and what the caller knows. */
export const takeApart = (text: string, options: ReadOptions, model: Model): Note => ({
  ...model.read(text),
  options,
  common: model.common,
});

/** The words of a token span. */
export const spanOf = (note: Note, first: number, last: number): Range => ({
  start: note.tokens[first]!.start,
  end: note.tokens[last]!.end,
});

/** Where something that is missing could be said: after the greeting, or at the start. */
export function gapOf(note: Note): Range {
  const at = note.greeting
    ? Math.min(note.text.length, note.tokens[note.greeting.next - 1]?.end ?? note.greeting.end)
    : 0;
  return { start: at, end: at };
}

const endsClause = (token: Token | undefined): boolean =>
  !token || (token.kind === 'mark' && /^[,.;:!?…—–()[\]{}]$/u.test(token.norm));
/** The tokens from the mark before to the mark after, without the greeting. */
export function clauseAround(
  { text, tokens, greeting }: Note,
  first: number,
  last: number,
): { first: number; last: number } {
  const floor = greeting?.next ?? 0;
  const broken = (i: number): boolean => text.slice(tokens[i]!.end, tokens[i + 1]!.start).includes('\n');
  let from = Math.max(first, Math.min(floor, tokens.length - 1));
  let to = Math.max(last, from);
  const isNumber = (i: number): boolean => tokens[i]?.kind === 'number';
  const ends = (i: number): boolean => endsClause(tokens[i]) && !(isNumber(i - 1) && isNumber(i + 1)); // “3,000”
  while (from > floor && !ends(from - 1) && !broken(from - 1)) from--;
  while (!ends(to + 1) && !broken(to)) to++;
  return { first: from, last: to };
}

const JOINS: ReadonlySet<string> = new Set('and but so because since'.split(' '));
const BEGINS: ReadonlySet<string> = new Set([...ME, ...WE, ...'would hope thought wanted wish'.split(' ')]);

/**
 * A sentence in its thoughts, without the marks around them: it is cut after marks, and before “and I”, “but we”, “and would” and the like.
 * A cut that would leave a word or two is made only after the first, where a name may stand.
 */
export function thoughtsOf({ tokens }: Note, first: number, last: number): { first: number; last: number }[] {
  const thoughts = [{ first, last: first }];
  for (let i = first + 1; i <= last; i++) {
    const thought = thoughts.at(-1)!;
    const joins = JOINS.has(tokens[i]!.norm) && BEGINS.has(tokens[i + 1]?.norm ?? '');
    const long = last - i > 1 && (i - thought.first > 2 || thoughts.length === 1);
    const spaced = tokens[i]!.start > tokens[i - 1]!.end; // not within “4 a.m.”
    if (long && (joins || (spaced && endsClause(tokens[i - 1])))) thoughts.push({ first: joins ? i + 1 : i, last: i });
    else thought.last = i;
  }
  return thoughts.map((thought) => trimmed(tokens, thought.first, thought.last));
}

function trimmed(tokens: readonly Token[], first: number, last: number): { first: number; last: number } {
  while (first < last && tokens[first]!.kind === 'mark') first++;
  while (last > first && tokens[last]!.kind === 'mark') last--;
  return { first, last };
}
