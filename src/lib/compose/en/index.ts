import type { Language } from '../types.ts';
import { drops, full, moves, shapes } from './moves.ts';
import { initial, proper, rules, strip, times, vowel } from './rules.ts';
import { situations } from './situations.ts';
import { did, words } from './words.ts';

/** English for the composer, as data. */
export const english: Language = {
  plans: situations,
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
