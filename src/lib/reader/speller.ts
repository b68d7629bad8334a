import { isEnglish } from './british.ts';
import type { Speller } from './types.ts';

/** Beyond so many strange words a text is in another tongue, or a list; it also bounds the work. */
const MOST = 20;
/** A short word lies one letter from too many others: there only swapped and doubled letters are slips for certain. */
const LONG = 7;
/** Words of small plain letters: no names, no contractions, no parts of addresses, of tags or of words with hyphens. */
const WORD = /(?<![\p{L}\p{M}\p{N}'’_@#/\\.-])[a-z]{4,20}(?![\p{L}\p{M}\p{N}'’_@#/\\-]|\.\S)/gu;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const VOWELS = [...'aeiou'];

/** A speller upon a dictionary of American English. British spelling counts as right, too. */
export function spellerOf(isAmerican: (word: string) => boolean): Speller {
  const knows = (word: string): boolean => isEnglish(word, isAmerican);
  return {
    slipsIn(text, from, ordinary) {
      const isRight = (word: string): boolean => ordinary.has(word) && knows(word);
      const found = new Map<number, string>();
      let strange = 0;
      for (const { 0: word, index } of text.matchAll(WORD)) {
        if (index < from || ordinary.has(word) || knows(word)) continue;
        const right = oneSlipFrom(word).find(isRight);
        if (right) found.set(index, right);
        if (++strange === MOST) break;
      }
      return found;
    },
  };
}

/** What a word may have been before one slip, letter by letter. */
const oneSlipFrom = (word: string): string[] => [...word].flatMap((_, i) => oneSlipAt(i, word));

/** Two letters swapped, one doubled or a double lost; in a long word one left out, or a wrong vowel. */
function oneSlipAt(i: number, word: string): string[] {
  const [before, letter, after] = [word.slice(0, i), word[i]!, word.slice(i + 1)];
  const [next = '', rest = ''] = [after[0], after.slice(1)];
  const near = [before + letter + letter + after, before + next + letter + rest];
  // at the end only “helpfull”: “helloo” and “yess” are a tone of voice
  if (letter === next && (rest || letter === 'l')) near.push(before + after);
  if (word.length < LONG || !i || !after) return near;
  const vowels = VOWELS.includes(letter) ? VOWELS : [];
  return [
    ...near,
    ...LETTERS.map((one) => before + letter + one + after),
    ...vowels.map((one) => before + one + after),
  ];
}
