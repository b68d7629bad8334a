import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';
import type { Model, Read } from './model.ts';
import type { ReadOptions } from './types.ts';

/** A text taken apart and weighed, with what the person told us beside it. */
export interface Note extends Read {
  readonly options: ReadOptions;
  /** The words that the reader takes for ordinary. */
  readonly common: ReadonlySet<string>;
}

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
  while (from > floor && !endsClause(tokens[from - 1]) && !broken(from - 1)) from--;
  while (!endsClause(tokens[to + 1]) && !broken(to)) to++;
  return { first: from, last: to };
}
