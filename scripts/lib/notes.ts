import { readdirSync, readFileSync } from 'node:fs';
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

const FOLDER = fileURLToPath(new URL('../../tests/fixtures/notes/', import.meta.url));
/** The writers whose notes nobody trains on or looks at: a third of all. */
export const UNSEEN: readonly string[] = ['b', 'c', 'h'];

export const writerOf = (note: { readonly id: string }): string => note.id.slice(0, note.id.indexOf('-'));
export const isUnseen = (note: { readonly id: string }): boolean => UNSEEN.includes(writerOf(note));

/** JSON Lines as objects; a bad line is named. */
export function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line) as T];
    } catch {
      throw new Error(`${path}, line ${i + 1} is not JSON: mend or remove it.`);
    }
  });
}

/** What most readings say; where two stand against each other over a fault or move, it is left out, and over a verdict, the milder stands. */
export function settle(readings: readonly Labels[]): Labels {
  const most = (test: (reading: Labels) => boolean): boolean => readings.filter(test).length * 2 > readings.length;
  return {
    verdict:
      VERDICTS.find((verdict) => most((reading) => reading.verdict === verdict)) ??
      VERDICTS.find((verdict) => readings.some((reading) => reading.verdict === verdict))!,
    faults: FAULTS.filter((fault) => most((reading) => reading.faults.includes(fault))),
    moves: MOVES.filter((move) => most((reading) => reading.moves.includes(move))),
  };
}

/** All labelled notes of the project, by writer and number. */
export const readNotes = (): LabelledNote[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLines<NoteRead>(`${FOLDER}${name}`).map((note) => ({ ...note, ...settle(note.readings) })));
