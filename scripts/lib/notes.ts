import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FAULTS, MOVES, VERDICTS } from '../../src/lib/reader/types.ts';
import type { Labels } from './score.ts';

/** A note as it lies in `tests/fixtures/notes`: what each careful, blind reading said, and for notes to train on, what each sentence does. */
interface NoteRead {
  readonly id: string;
  readonly text: string;
  readonly readings: readonly Labels[];
  /** A group of letters a sentence (see `learn.ts`), `-` for none. */
  readonly roles?: string;
}

/** A note with what its readings settled on. */
export interface LabelledNote extends NoteRead, Labels {}

/** A sentence as notes have them, and the letters of what it does (see `learn.ts`). */
export interface LabelledSentence {
  readonly text: string;
  readonly roles: string;
}

const fixtures = (name: string): string => fileURLToPath(new URL(`../../tests/fixtures/${name}/`, import.meta.url));
const FOLDER = fixtures('notes');
const SENTENCES = fixtures('sentences');
/** The writers whose notes nobody trains on or looks at: a quarter of all. */
export const UNSEEN: readonly string[] = ['b', 'c', 'h', 'o', 'q'];

export const writerOf = (note: { readonly id: string }): string => note.id.slice(0, note.id.indexOf('-'));
export const isUnseen = (note: { readonly id: string }): boolean => UNSEEN.includes(writerOf(note));

/** JSON Lines as objects. Throws a sentence that names a bad line. */
function parseLines<T>(text: string, path: string): T[] {
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line) as T];
    } catch {
      throw new Error(`${path}, line ${i + 1} is not JSON: mend or remove it.`);
    }
  });
}

const readLines = <T>(path: string): T[] => parseLines<T>(readFileSync(path, 'utf8'), path);

/** What most readings say; where two stand against each other over a fault or move, it is left out, and over a verdict, the milder stands. */
function settle(readings: readonly Labels[]): Labels {
  const most = (test: (reading: Labels) => boolean): boolean => readings.filter(test).length * 2 > readings.length;
  return {
    verdict:
      VERDICTS.find((verdict) => most((reading) => reading.verdict === verdict)) ??
      VERDICTS.find((verdict) => readings.some((reading) => reading.verdict === verdict))!,
    faults: FAULTS.filter((fault) => most((reading) => reading.faults.includes(fault))),
    moves: MOVES.filter((move) => most((reading) => reading.moves.includes(move))),
  };
}

const withLabels = (note: NoteRead): LabelledNote => ({ ...note, ...settle(note.readings) });

/** Notes as the project keeps them, with what their readings settled on. */
export const parseNotes = (text: string, path: string): LabelledNote[] =>
  parseLines<NoteRead>(text, path).map(withLabels);

/** All labelled notes of the project, by writer and number. */
export const readNotes = (): LabelledNote[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLines<NoteRead>(`${FOLDER}${name}`).map(withLabels));

/** All single sentences of the project, by file: a line each, the letters of its roles, a tab, the sentence. */
export const readSentences = (): LabelledSentence[] =>
  readdirSync(SENTENCES)
    .sort()
    .flatMap((name) => readFileSync(`${SENTENCES}${name}`, 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => {
      const [roles = '', text = ''] = line.split('\t');
      return { text, roles };
    });

type Given = Labels & { readonly text: string };

/** The notes of any file, labelled by one reading or by several. Throws a sentence that says what is wrong and where. */
export function readGiven(path: string): Given[] {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  const notes = readLines<Partial<Given & NoteRead>>(path);
  if (notes.length === 0) throw new Error(`${path} has no notes: each line should be one.`);
  return notes.map((note, i) => {
    const labels = note.readings ? settle(note.readings) : note;
    if (isGiven({ ...note, ...labels })) return { ...note, ...labels } as Given;
    throw new Error(`${path}, note ${i + 1} needs “text”, “verdict”, “faults” and “moves”, or “text” and “readings”.`);
  });
}

const isGiven = ({ text, verdict, faults, moves }: Partial<Given>): boolean =>
  typeof text === 'string' && VERDICTS.includes(verdict!) && Array.isArray(faults) && Array.isArray(moves);
