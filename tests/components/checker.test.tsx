import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import Checker from '../../src/components/islands/Checker/Checker.tsx';
import { lastWords, onPhone } from '../../src/components/islands/Checker/phone.ts';
import { OF_NOTHING } from '../../src/components/islands/Checker/useReading.ts';
import { viewOf } from '../../src/components/islands/Checker/view.ts';
import TryNote from '../../src/components/islands/TryNote/TryNote.tsx';
import { check } from '../../src/copy/en/check.ts';
import { findings, moves, suggestions, verdicts } from '../../src/copy/en/findings.ts';
import { readNote } from '../../src/lib/reader/index.ts';

const words = { check, findings, moves, suggestions, verdicts };
const PLAIN = 'Hi [First Name], do come and see our {company} at once.';

test('what is said of an empty note is what the reader says', () => {
  expect(OF_NOTHING).toEqual(readNote(''));
});

describe('before any script has run', () => {
  test('the checker is a form with its labels and its checklist', () => {
    const html = renderToStaticMarkup(<Checker words={words} />);
    expect(html).toMatch(/<form[^>]*>/);
    expect(html).toMatch(/<label[^>]*>Your note<\/label>/);
    for (const ask of check.first.asks) expect(html).toContain(ask);
    expect(html).not.toContain('style=');
    expect(html).not.toContain('data-ready');
  });

  test('a note to play with is there with its reading', () => {
    const html = renderToStaticMarkup(<TryNote text={PLAIN} recipient="Amara" />);
    expect(html).toContain(PLAIN);
    expect(html).toContain('A blank nobody filled');
    expect(html).toContain('/rules/placeholder/');
  });
});

describe('what a reading comes to', () => {
  const reading = readNote(PLAIN);
  const view = viewOf(reading, [], words);

  test('what decides the verdict comes first, advice last, claims elsewhere', () => {
    expect(view.listed[0]?.finding.rule).toBe(view.judgement.reasons[0]?.rule);
    const rules = viewOf(readNote(`${PLAIN} ${'very '.repeat(40)}`), [], words).listed.map(
      ({ finding }) => finding.rule,
    );
    expect(rules.at(-1)).toBe('may-be-cut');
    expect(rules).not.toContain('unconfirmed-claim');
  });

  test('what is kept goes to its own list, and changes the verdict', () => {
    const all = viewOf(
      reading,
      view.listed.map(({ key }) => key),
      words,
    );
    expect(all.listed).toEqual([]);
    expect(all.kept).toHaveLength(view.listed.length);
    expect(all.judgement.verdict).toBe('send');
  });

  test('characters that were not read are counted all the same', () => {
    const long = readNote('Hello there. '.repeat(30));
    const over = viewOf(long, [], words, 1000).listed.find(({ finding }) => finding.rule === 'too-long');
    expect(over?.words.lands).toContain(String(long.text.length - 300 + 1000));
  });

  test('every sentence is filled: no slot is left', () => {
    for (const { words: said } of view.listed) expect(Object.values(said).join(' ')).not.toMatch(/\{\w+\}/);
  });
});

describe('what a phone shows', () => {
  test('a short note whole, a long one to the last whole word', () => {
    expect(onPhone('Hi Amara')).toBe('Hi Amara');
    const long = 'night shift '.repeat(20).trim();
    expect(long.startsWith(`${onPhone(long)} `)).toBe(true);
  });

  test('three lines at most', () => {
    expect(onPhone('a\nb\nc\nd')).toBe('a\nb\nc');
  });

  test('a word without end is cut where it must be, and never through a character', () => {
    expect(onPhone('x'.repeat(300))).toHaveLength(140);
    expect(onPhone('👩‍👩‍👧'.repeat(60)).isWellFormed()).toBe(true);
  });

  test('the last words say where a text was cut', () => {
    expect(lastWords('short')).toBe('short');
    expect(lastWords('one two three four five six seven eight nine ten')).toMatch(/^….*ten$/);
  });
});
