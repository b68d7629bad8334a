import fc from '../fixtures/cases.ts';
import { describe, expect, it } from 'vitest';
import { cutAt } from '../../src/lib/text/count.ts';
import { classes } from '../../src/lib/lexicon/en/classes.ts';
import { phrases } from '../../src/lib/lexicon/en/phrases.ts';
import { phrases as replies } from '../../src/lib/reply/en/phrases.ts';
import { Phrasebook } from '../../src/lib/text/phrases.ts';
import { merge } from '../../src/lib/text/range.ts';
import { sentencesOf } from '../../src/lib/text/sentences.ts';
import { tokenise } from '../../src/lib/text/tokens.ts';

const texts = fc.string({ unit: 'binary', maxLength: 200 });

describe('tokenise', () => {
  it('keeps ranges in order, inside the text and apart, for any text at all', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['don’t', ["don't"]],
    ['Hi Gráinne, hello', ['hi', 'gráinne', ',', 'hello']],
    ['see https://a.example/x now', ['see', 'https://a.example/x', 'now']],
    ['mail me@a.example', ['mail', 'me@a.example']],
    ['a\u200bb', ['ab']],
    ['مرحبا Amara', ['مرحبا', 'amara']],
  ])('%s', (text, norms) => expect(tokenise(text).map(({ norm }) => norm)).toEqual(norms));
});

describe('sentencesOf', () => {
  it.each([
    ['Dear Dr. Okafor, thank you. See you.', 2],
    ['One\nTwo', 2],
    ['Is it? Yes! Good…', 3],
    ['at 4 a.m. we met', 1],
    ['', 0],
  ])('%s', (text, count) => expect(sentencesOf(text, tokenise(text))).toHaveLength(count));

  it('shares every token out to exactly one sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenise(text);
        const covered = sentencesOf(text, tokens).flatMap(({ first, last }) => tokens.slice(first, last + 1));
        expect(covered).toEqual(tokens);
      }),
    );
  });
});

describe('Phrasebook', () => {
  const book = new Phrasebook({ met: ['we met ~ at|in @event?', 'nice to? meet'] }, { event: 'talk fair' });
  const found = (text: string): string[] => book.find(tokenise(text)).map(({ start, end }) => text.slice(start, end));

  it('finds alternatives, classes, optional words and short gaps', () => {
    expect(found('We met briefly at talk')).toEqual(['We met briefly at talk']);
    expect(found('nice meet')).toEqual(['nice meet']);
  });

  it('does not reach over the end of a sentence or a long gap', () => {
    expect(found('we met. at fair')).toEqual([]);
    expect(found('we met a b c d at fair')).toEqual([]);
  });

  it.each([
    ['reader', phrases, classes],
    ['reply reader', { ...replies.cues, ...replies.rules }, replies.classes],
  ])('of the %s names no class that is not there', (_, lists: Record<string, readonly string[]>, known: object) => {
    const named = Object.values(lists).flatMap((list) => list.flatMap((phrase) => phrase.match(/@\w+/gu) ?? []));
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].filter((name) => !Object.hasOwn(known, name.slice(1)))).toEqual([]);
  });
});

describe('cutAt', () => {
  it('never cuts a character in two and never exceeds the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 0, max: 300 }), (text, limit) => {
        const cut = cutAt(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(cut)).toBe(true);
      }),
    );
  });

  it('keeps a family whole', () => expect(cutAt('ab👩‍👩‍👧', 5)).toBe('ab'));
});

describe('merge', () => {
  it('joins what overlaps or touches', () =>
    expect(
      merge([
        { start: 5, end: 7 },
        { start: 0, end: 2 },
        { start: 2, end: 3 },
      ]),
    ).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 7 },
    ]));
});
