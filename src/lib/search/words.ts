import type { SearchLanguage } from './types.ts';

/** A figure with commas between its thousands is one word, too. */
const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;
const MARKS = /\p{M}/gu;

/** The words of a text, each with its place. */
export const wordsIn = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** A word as it is looked up: in lower case, without accents, without “’s” and without the commas of a figure. */
export const lookUp = (word: string, { termOf }: SearchLanguage): string =>
  termOf(
    word
      .toLowerCase()
      .replace(/[’']s$/u, '')
      .replace(/[’',]/gu, '')
      .normalize('NFD')
      .replace(MARKS, ''),
  );
