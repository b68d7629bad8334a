import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { src } from './pages.ts';

/** What a card says in one place, as the file has it. */
export interface Said {
  readonly text: string;
  readonly sources?: readonly string[];
}

/** A file of `src/content/buttons` or `src/content/claims`, as written. Its id is its name. */
export interface Card {
  readonly id: string;
  readonly group: string;
  readonly order: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every card of a folder under `src/content`. */
export function cardsIn(folder: 'buttons' | 'claims'): Card[] {
  const at = new URL(`content/${folder}/`, src);
  return readdirSync(at).map((name) => {
    const data = parse(readFileSync(new URL(name, at), 'utf8')) as Record<string, unknown>;
    return { id: name.replace('.yaml', ''), group: String(data['group']), order: Number(data['order']), data };
  });
}

const isSaid = (value: object): value is Said => 'text' in value;

/** All that a card says, however deep it stands. */
export const saidIn = (value: unknown): Said[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(isSaid(value) ? [value] : []), ...Object.values(value).flatMap(saidIn)];

/** The ids of the sources of a card, each once. */
export const sourcesIn = (card: Card): string[] => [
  ...new Set(saidIn(card.data).flatMap(({ sources = [] }) => sources)),
];
