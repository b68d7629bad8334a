import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/copy/en/findings.ts';
import { claims, faultsOf, findingKey, judgeWithout, readNote, type Reading } from '../../src/lib/reader/index.ts';
import { applyChange, asOneChange } from '../../src/lib/text/change.ts';
import { readNotes } from '../../scripts/lib/notes.ts';

/** Every ninth note of the fixtures: several hundred of all kinds. */
const notes = readNotes().filter((_, i) => i % 9 === 0);
const quotes = (reading: Reading, ranges: readonly { start: number; end: number }[]): string[] =>
  ranges.map(({ start, end }) => reading.text.slice(start, end));

describe('readNote, whatever the text', () => {
  it.each([
    ['nothing', ''],
    ['only spaces', ' \n\t\u00a0 '],
    ['only emoji', '👋🙂🎉'],
    ['only marks', '!!! ??? …'],
    ['only invisible characters', '\u200b\u200d\ufeff'],
  ])('takes %s for empty', (_, text) => expect(readNote(text).state).toBe('empty'));

  it.each([
    ['French', 'Bonjour Claire, je voudrais vous ajouter à mon réseau parce que nous avons travaillé ensemble à Lyon.'],
    ['Arabic', 'مرحبا، أود إضافتك إلى شبكتي المهنية'],
    ['Russian', 'Здравствуйте, хотел бы добавить вас в свою сеть контактов'],
    ['Japanese', 'はじめまして、つながりをお願いします'],
  ])('leaves %s unread, and still counts it', (_, text) => {
    const reading = readNote(text.repeat(6));
    expect(reading.state).toBe('unread');
    expect(
      faultsOf(reading.findings).every((fault) => ['too-long', 'placeholder', 'contact-dump'].includes(fault)),
    ).toBe(true);
  });

  it.each([
    ['curly quotes', 'Hi Amara, I’m at Leeds too and we met at your talk on drainage on Tuesday.'],
    ['combining marks', 'Hi Gra\u0301inne, we met at your talk on drainage in Leeds on Tuesday.'],
    ['zero-width characters', 'Hi Ama\u200bra, we m\u200bet at your talk on drainage in Leeds on Tuesday.'],
    ['mixed directions', 'Hi آمنة, we met at your talk on drainage in Leeds on Tuesday.'],
    ['a lone surrogate', 'Hi Amara \ud800, we met at your talk on drainage in Leeds on Tuesday.'],
  ])('reads through %s', (_, text) => expect(readNote(text).judgement.verdict).toBe('send'));

  it('shows script as the text it is', () => {
    const text = 'Hi Amara, <script>alert(1)</script> we met at your talk on drainage in Leeds on Tuesday.';
    expect(readNote(text).text).toBe(text);
  });
});

describe('a finding', () => {
  it('has its sentences, with every slot filled', () => {
    for (const { text } of notes)
      for (const finding of readNote(text).findings) {
        const { title, lands, try: advice } = describeFinding(finding);
        expect(`${title} ${lands} ${advice}`).not.toMatch(/\{\w+\}/u);
      }
  });

  it('goes when its suggestion is taken', () => {
    for (const { text } of notes) {
      const before = readNote(text);
      for (const finding of before.findings)
        for (const suggestion of finding.suggestions) {
          const mended = applyChange(text, asOneChange(text, suggestion.edits)!);
          const same = (reading: Reading): number =>
            reading.findings.filter(({ rule, message }) => rule === finding.rule && message === finding.message).length;
          expect(same(readNote(mended)), `${finding.rule}: ${text} → ${mended}`).toBeLessThan(same(before));
        }
    }
  });

  it('changes the verdict when it is kept, and as the reasons say', () => {
    for (const { text } of notes) {
      const reading = readNote(text);
      for (const { rule, without } of reading.judgement.reasons) {
        const kept = new Set(
          reading.findings.filter((finding) => finding.rule === rule).map((finding) => findingKey(finding, text)),
        );
        expect(judgeWithout(reading, kept).verdict).toBe(without);
      }
    }
  });
});

describe('the pieces of a note', () => {
  it('lists the claims to be sure of, as clauses', () => {
    const text =
      'Hi Ana, we met at the seed swap in Porto on Sunday. Marta Dias told me to write to you. I read your essay on rye.';
    expect(claims(text).map(({ kind, range }) => [kind, text.slice(range.start, range.end)])).toEqual([
      ['met', 'we met at the seed swap in Porto on Sunday'],
      ['suggested', 'Marta Dias told me to write to you'],
      ['read', 'I read your essay on rye'],
    ]);
  });

  it('finds what could not be sent to anybody else', () => {
    const reading = readNote(
      'Hi Amara, your talk on drainage in Leeds was a joy. I keep bees in Hull. Hope to stay in touch.',
    );
    expect(quotes(reading, reading.particulars).join(' ')).toMatch(/drainage/u);
    expect(quotes(reading, reading.particulars).join(' ')).toMatch(/Leeds/u);
    expect(quotes(reading, reading.particulars).join(' ')).not.toMatch(/Hull|bees/u);
  });

  it('finds nothing particular in a note that could go to anybody', () => {
    expect(readNote('Hello, I came across your profile and would love to connect with you.').particulars).toEqual([]);
  });
});
