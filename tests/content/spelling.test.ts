import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isSpelt, wordsOf } from './spelling.ts';
import { received, written } from './written.ts';

const lines = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const stretches = written().map(({ where, text }) => ({ where, ...wordsOf(text) }));
const names = [...stretches, ...received().map(wordsOf)].flatMap(({ names }) => names);
const own = new Set([...lines, ...names]);

it('reads everything that we have written', () => {
  for (const place of ['src/content/guides/', 'src/content/rules/', 'src/copy/en/about.mdx', 'src/copy/en/check.ts'])
    expect(
      stretches.some(({ where }) => where.startsWith(place)),
      place,
    ).toBe(true);
});

it('every word is British English, a name, or in tests/content/words.txt', () => {
  const wrong = stretches.flatMap(({ where, words }) =>
    words.filter((word) => !isSpelt(word, own)).map((word) => [word, where]),
  );
  expect(Object.fromEntries(wrong)).toEqual({});
});

it('our own words are sorted, and each of them is used and needed', () => {
  const used = new Set(stretches.flatMap(({ words }) => words.flatMap((word) => [word, ...word.split('-')])));
  const isUsed = (word: string) => used.has(word) || used.has(word[0]!.toUpperCase() + word.slice(1));
  expect(lines).toEqual([...new Set(lines)].sort());
  expect(lines.filter((word) => !isUsed(word) || isSpelt(word, new Set()))).toEqual([]);
});

it.each(
  'color center traveler favorite behavior gray fulfill skillful enroll catalog organize recognized analyze canceled labeled defense personalization'.split(
    ' ',
  ),
)('“%s” is American', (word) => expect(isSpelt(word, own)).toBe(false));

it.each(
  'colour centre traveller grey organise analysed prize size seize cancelled defence practise well-set'.split(' '),
)('“%s” is British', (word) => expect(isSpelt(word, own)).toBe(true));

it('a capital inside a sentence makes a name, and the first word of a sentence is checked', () => {
  expect(wordsOf('Ask Ingeborg. Recieve “Helo” from LinkedIn’s {name} at https://x.example/y.')).toEqual({
    words: ['Ask', 'Recieve', 'Helo', 'from', 'at'],
    names: ['Ingeborg', 'LinkedIn'],
  });
});
