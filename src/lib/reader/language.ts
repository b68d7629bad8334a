import type { Token } from '../text/tokens.ts';
import type { ReadingState } from './types.ts';

/** At least this share of a note's words must be ordinary English words; a note of names and jargon has more. */
const ENGLISH_SHARE = 0.25;
const FEW = 4;

/** Whether there is anything to read, and whether it is English as far as one can tell from its commonest words. */
export function stateOf(tokens: readonly Token[], common: ReadonlySet<string>): ReadingState {
  const words = tokens.filter((token) => token.kind === 'word' && /\p{L}/u.test(token.norm));
  if (!words.length && !tokens.some((token) => token.kind === 'number' || token.kind === 'address')) return 'empty';
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word.norm)).length;
  if (words.length && latin < words.length / 2) return 'unread';
  const known = words.filter((word) => common.has(word.norm)).length;
  return words.length >= FEW && known < words.length * ENGLISH_SHARE ? 'unread' : 'read';
}
