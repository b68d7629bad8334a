import { GOOD_TIMES, GREETING_WORDS, NOT_NAMES, OPENERS, TITLES } from '../lexicon/en/greetings.ts';
import type { Range } from '../text/range.ts';
import type { Token } from '../text/tokens.ts';

/** The opening words addressed to somebody, and the name in them, if there is one. */
export interface Greeting extends Range {
  readonly name?: Range;
  readonly titled: boolean;
  /** Index of the first token after the greeting. */
  readonly next: number;
}

const isMark = (token: Token | undefined): boolean => !token || token.kind === 'mark';

/** The greeting at the very start of the text. A name is one to three words that are no ordinary words. */
export function greetingOf(tokens: readonly Token[], common: ReadonlySet<string>): Greeting | undefined {
  let at = 0;
  if (tokens[0]?.norm === 'good' && GOOD_TIMES.has(tokens[1]?.norm ?? '')) at = 2;
  else while (at < 3 && GREETING_WORDS.has(tokens[at]?.norm ?? '')) at++;
  if (at > 0 && at < 3 && tokens[at]?.norm === 'again') at++;
  const greeted = at > 0;
  if (greeted && tokens[at]?.norm === ',' && tokens[at + 1]?.casing === 'Xx' && tokens[at + 2]?.norm === ',') at++;
  const begin = at;
  while (TITLES.has(tokens[at]?.norm ?? '') || (at > begin && tokens[at]?.norm === '.')) at++;
  const titled = at > begin;
  const from = at;
  while (at < from + 3 && isNameWord(tokens, at, common, greeted || titled)) at++;
  const ends = isMark(tokens[at]) || greeted;
  const named = at > from && ends && (greeted || (at - from <= 2 && /^[,–—!:-]$/u.test(tokens[at]?.norm ?? '')));
  if (!greeted && !named) return undefined;
  const last = tokens[Math.max(at, 1) - 1]!;
  const name = named ? { start: tokens[from]!.start, end: last.end } : undefined;
  return {
    start: tokens[0]!.start,
    end: last.end,
    titled,
    next: isMark(tokens[at]) ? at + 1 : at,
    ...(name && { name }),
  };
}

function isNameWord(tokens: readonly Token[], i: number, common: ReadonlySet<string>, greeted: boolean): boolean {
  const token = tokens[i];
  if (!token || token.kind !== 'word' || NOT_NAMES.has(token.norm)) return false;
  if (!greeted && (i > 1 || OPENERS.has(token.norm))) return false;
  const ordinary = common.has(token.norm);
  if (token.casing !== 'x') return greeted ? !(ordinary && i > 0 && !isMark(tokens[i + 1])) : !ordinary;
  return greeted && !ordinary && (isMark(tokens[i + 1]) || common.has(tokens[i + 1]?.norm ?? ''));
}
