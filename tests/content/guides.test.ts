import { describe, expect, it } from 'vitest';
import { readNote } from '../../src/lib/reader/index.ts';
import { allWords, pagesIn, proseWords, uses } from './pages.ts';

const guides = pagesIn('content/guides');
const verdict = (text: string) => readNote(text).judgement.verdict;

it('are numbered from one without a gap', () => {
  const orders = guides.map(({ fields }) => Number(fields['order'])).sort((a, b) => a - b);
  expect(orders).toEqual(orders.map((_, i) => i + 1));
});

describe.each(guides)('$id', ({ body, fields, sources }) => {
  const pairs = uses(body, 'WorkedPair');
  const notes = uses(body, 'ExampleNote');

  it('keeps to its length, and says how long it takes', () => {
    expect(proseWords(body)).toBeGreaterThanOrEqual(500);
    expect(proseWords(body)).toBeLessThanOrEqual(800);
    expect(Number(fields['minutes'])).toBe(Math.round(allWords(body) / 220));
  });

  it('has examples and sources', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(1);
    expect(notes.length).toBeGreaterThanOrEqual(1);
    expect(sources.length).toBeGreaterThanOrEqual(1);
  });

  it.each(pairs)('mends “$before”', ({ before, after }) => {
    expect(verdict(before!), before).not.toBe('send');
    expect(verdict(after!), after).toBe('send');
  });

  it.each(notes.filter(({ verdict }) => verdict))('takes the right thing for granted about “$text”', (used) => {
    expect(verdict(used['text']!)).toBe(used['verdict']);
  });

  it.each(notes)('says to whom “$text” goes', ({ text, recipient, note }) => {
    expect(text).toContain(recipient ?? '');
    expect(note).toBeTruthy();
  });
});
