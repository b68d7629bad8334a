import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const wordsOf = (text: string): string[] => text.match(/[\p{L}’-]+|\d[\d,.]*/gu) ?? [];
const endsOf = (text: string): number => Math.max(1, text.match(/[.!?:;]+(?=[”’)]?(?:\s|$))/g)?.length ?? 0);

/** The reading grade of some paragraphs by Flesch and Kincaid: the years of school that they ask for. */
export function gradeOf(paragraphs: readonly string[]): number {
  const words = paragraphs.flatMap(wordsOf);
  return fleschKincaid({
    word: words.length,
    sentence: paragraphs.reduce((sum, text) => sum + endsOf(text), 0),
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
