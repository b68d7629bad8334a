import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../scripts/lib/learn.ts';
import {
  parseNotes,
  readSentences,
  UNSEEN,
  writerOf,
  type LabelledNote,
  type LabelledSentence,
} from '../../scripts/lib/notes.ts';
import { FAULTS, MOVES, VERDICTS } from '../../src/lib/reader/types.ts';
import { sentencesOf } from '../../src/lib/text/sentences.ts';
import { tokenise } from '../../src/lib/text/tokens.ts';

const folder = new URL('../fixtures/notes/', import.meta.url);
const files = readdirSync(folder).sort();
const notesIn = (file: string): LabelledNote[] => parseNotes(readFileSync(new URL(file, folder), 'utf8'), file);
const notes = files.flatMap(notesIn);

/** The ids of the notes for which something is not so. */
const not = (test: (note: LabelledNote) => boolean, among: readonly LabelledNote[] = notes): string[] =>
  among.filter((note) => !test(note)).map(({ id }) => id);
const known = (labels: readonly string[], list: readonly string[]): boolean =>
  labels.every((label) => list.includes(label)) && new Set(labels).size === labels.length;

/** The longest stock sentence is shorter, in UTF-16 units. */
const STOCK = 90;

describe('the labelled notes', () => {
  it('are at least a thousand, a fifth of them unseen', () => {
    expect(notes.length).toBeGreaterThanOrEqual(1000);
    expect(notes.filter((note) => UNSEEN.includes(writerOf(note))).length).toBeGreaterThan(notes.length / 5);
  });

  it.each(files)('in %s have its letter in their ids', (file) => {
    expect(not((note) => `${writerOf(note)}.jsonl` === file, notesIn(file))).toEqual([]);
  });

  it('have ids of their own, and texts, save for stock sentences that everybody sends', () => {
    const twice = (of: (note: LabelledNote) => string, among: readonly LabelledNote[]) => {
      const seen = new Set<string>();
      return not((note) => seen.size !== seen.add(of(note)).size, among);
    };
    const own = notes.filter(({ text }) => text.length > STOCK);
    expect({ ids: twice(({ id }) => id, notes), texts: twice(({ text }) => text, own) }).toEqual({
      ids: [],
      texts: [],
    });
  });

  it('were read at least twice', () => expect(not(({ readings }) => readings.length >= 2)).toEqual([]));

  it('have labels that we know, each once', () => {
    const right = ({ readings }: LabelledNote) =>
      readings.every(
        (each) => VERDICTS.includes(each.verdict) && known(each.faults, FAULTS) && known(each.moves, MOVES),
      );
    expect(not(right)).toEqual([]);
  });

  it('say of every sentence what it does, or of none', () => {
    const fits = ({ text, roles }: LabelledNote) =>
      roles === undefined || roles.split(' ').length === sentencesOf(text, tokenise(text)).length;
    expect(not(fits), 'the text is cut otherwise than when its roles were noted').toEqual([]);
  });

  it('say nothing of what sentences do where nobody may look', () => {
    expect(
      not(
        ({ roles }) => roles === undefined,
        notes.filter((note) => UNSEEN.includes(writerOf(note))),
      ),
    ).toEqual([]);
  });
});

describe('the single sentences', () => {
  const sentences = readSentences();
  const wrong = (test: (sentence: LabelledSentence) => boolean): string[] =>
    sentences.filter((sentence) => !test(sentence)).map(({ text }) => text);

  it('say what they do in letters that we know, each once', () => {
    const letters = ({ roles }: LabelledSentence) =>
      roles === '-' || ([...roles].every((letter) => letter in LETTERS) && new Set(roles).size === roles.length);
    expect(wrong(letters)).toEqual([]);
  });

  it('have words, and nearly all are cut as one', () => {
    expect(wrong(({ text }) => text.trim().length > 1)).toEqual([]);
    const cut = wrong(({ text }) => sentencesOf(text, tokenise(text)).length === 1);
    expect(cut.length).toBeLessThan(sentences.length / 50);
  });

  it('are not in the notes that nobody looks at', () => {
    const unseen = notes.filter((note) => UNSEEN.includes(writerOf(note))).map(({ text }) => text);
    expect(wrong(({ text }) => text.length <= STOCK || !unseen.some((note) => note.includes(text)))).toEqual([]);
  });
});
