import type { Language } from '../types.ts';
import { wordsOfEnglish } from './language.ts';
import { situations } from './situations.ts';

/** English for the composer, as data. */
export const english: Language = { plans: situations, ...wordsOfEnglish };
