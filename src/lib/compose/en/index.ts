import type { Language } from '../types.ts';
import { full, moves } from './moves.ts';
import { situations } from './situations.ts';
import { words } from './words.ts';

/** English for the composer, as data. */
export const english: Language = { plans: situations, moves, full, words };
