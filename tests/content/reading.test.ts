import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { pagesIn } from './pages.ts';
import { paragraphsOf } from './prose.ts';

const HIGHEST = 8;
const FOLDERS = ['content/guides', 'content/rules', 'copy/en'];

/**
 * The grade of Flesch and Kincaid: the American school year that a text asks for. A colon or a semicolon ends a sentence, since what
 * follows could stand alone, and so does the end of a paragraph, a list item or a cell.
 */
function gradeOf(body: string): number {
  const blocks = paragraphsOf(body).filter((block) => /\p{L}{2}/u.test(block));
  const words = blocks.flatMap((block) => block.match(/[\p{L}’'-]+|\d[\d,.]*/gu) ?? []);
  const ends = (block: string) => Math.max(1, block.match(/[.!?:;]+(?=[”’)]?(?:\s|$))/g)?.length ?? 0);
  return fleschKincaid({
    word: words.length,
    sentence: blocks.reduce((sum, block) => sum + ends(block), 0),
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

it('tells plain words from others', () => {
  expect(gradeOf('The cat sat on the mat. It was warm.')).toBeLessThan(2);
  expect(
    gradeOf('Organisational communication necessitates considerable deliberation regarding reciprocity.'),
  ).toBeGreaterThan(15);
});

describe.each(FOLDERS)('%s', (folder) => {
  it.each(pagesIn(folder))(`$id can be read by most: grade ${HIGHEST} or below`, ({ body }) => {
    expect(gradeOf(body)).toBeLessThanOrEqual(HIGHEST);
  });
});
