import { describe, expect, it } from 'vitest';
import { readNote } from '../../src/lib/reader/index.ts';
import { phrases } from '../../src/lib/reply/en/phrases.ts';
import { replyReaderOf } from '../../src/lib/reply/read.ts';
import { INTENTS, type Intent } from '../../src/lib/reply/types.ts';
import { allWords, pagesIn, proseWords, uses } from './pages.ts';

const guides = pagesIn('content/guides');
const verdict = (text: string) => readNote(text).judgement.verdict;
const readReply = replyReaderOf(phrases);
const rulesIn = (text: string) => readNote(text).findings.map(({ rule }) => rule);

it('are numbered from one without a gap', () => {
  const orders = guides.map(({ fields }) => Number(fields['order'])).sort((a, b) => a - b);
  expect(orders).toEqual(orders.map((_, i) => i + 1));
});

it('have names and summaries of their own', () => {
  for (const field of ['title', 'summary']) {
    const said = guides.map(({ fields }) => fields[field]);
    expect(said.filter((each, i) => said.indexOf(each) !== i)).toEqual([]);
  }
});

describe.each(guides)('$id', ({ id, body, fields, sources, related }) => {
  const pairs = uses(body, 'WorkedPair');
  const ofNotes = pairs.filter(({ kind }) => kind !== 'reply');
  const ofReplies = pairs.filter(({ kind }) => kind === 'reply');
  const notes = uses(body, 'ExampleNote');

  it('keeps to its length, and says how long it takes', () => {
    expect(proseWords(body)).toBeGreaterThanOrEqual(400);
    expect(proseWords(body)).toBeLessThanOrEqual(900);
    expect(Number(fields['minutes'])).toBe(Math.round(allWords(body) / 220));
  });

  it('has two worked pairs and a source', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(2);
    expect(sources.length).toBeGreaterThanOrEqual(1);
  });

  it('leads to other guides that are there, and not to itself', () => {
    const others = guides.map((guide) => guide.id).filter((other) => other !== id);
    expect(related.filter((other) => !others.includes(other))).toEqual([]);
  });

  it.each(pairs)('says of “$before” what is found in it', ({ finds }) => {
    expect(finds, 'finds="…" names the rules that the text talks about').toBeTruthy();
  });

  it.each(ofNotes)('mends “$before”', ({ before, after, finds = '' }) => {
    expect(verdict(before!), before).not.toBe('send');
    expect(rulesIn(before!)).toEqual(expect.arrayContaining(finds.split(/\s+/).filter(Boolean)));
    expect(verdict(after!), after).toBe('send');
  });

  it.each(ofReplies)('mends the reply “$before”', ({ before, after, finds = '', intent = '' }) => {
    expect(['', ...INTENTS]).toContain(intent);
    const found = readReply(before!, intent as Intent).map(({ rule }) => rule);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(finds.split(/\s+/).filter(Boolean)));
    expect(readReply(after!, intent as Intent)).toEqual([]);
  });

  it.each(notes.filter(({ verdict }) => verdict))('takes the right thing for granted about “$text”', (used) => {
    expect(verdict(used['text']!)).toBe(used['verdict']);
  });

  it.each(notes)('says to whom “$text” goes', ({ text, recipient, note }) => {
    expect(text).toContain(recipient ?? '');
    expect(note).toBeTruthy();
  });
});
