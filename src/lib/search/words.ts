import type { SearchLanguage } from './types.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;
const MARKS = /\p{M}/gu;

/** The words of a text, each with its place. */
export const wordsIn = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** A word as it is looked up: in lower case, without accents and without “’s”. */
export const lookUp = (word: string, { termOf }: SearchLanguage): string =>
  termOf(
    word
      .toLowerCase()
      .replace(/[’']s$/u, '')
      .replace(/[’']/gu, '')
      .normalize('NFD')
      .replace(MARKS, ''),
  );
