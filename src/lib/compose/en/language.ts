import type { Language } from '../types.ts';
import { drops, full, moves, shapes } from './moves.ts';
import { initial, proper, rules, strip, times, vowel } from './rules.ts';
import { did, words } from './words.ts';

/** English for the composer, as data, but for the situations: who needs one of them alone need not carry the others. */
export const wordsOfEnglish: Omit<Language, 'plans'> = {
  moves,
  full,
  shapes,
  drops,
  strip,
  rules,
  times,
  proper,
  vowel,
  initial,
  did,
  words,
};
