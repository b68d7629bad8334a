import { getEntries, type CollectionEntry } from 'astro:content';

/** Something said, with where it comes from. */
export type Said = CollectionEntry<'buttons'>['data']['see'];

/** A line of a card: what is asked, and what is known. */
export interface Row {
  readonly term: string;
  /** One or two plain words before the rest, and how they look. */
  readonly answer?: { readonly text: string; readonly tone?: 'good' | 'fair' | 'poor' | undefined };
  /** A link to another card, in place of words. */
  readonly link?: { readonly href: string; readonly text: string };
  readonly parts?: readonly (Said & { readonly about?: string | undefined })[];
}

type Source = CollectionEntry<'sources'>;

const idsOf = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(({ parts = [] }) => parts.flatMap(({ sources }) => sources.map(({ id }) => id)))),
];

/** The sources of a card in the order of use: their place there is the number that stands after what is said. */
export async function sourcesOf(rows: readonly Row[]): Promise<Source[]> {
  return getEntries(idsOf(rows).map((id) => ({ collection: 'sources' as const, id })));
}

/** The month in which the source that was left longest was checked. */
export const checkedOf = (sources: readonly Source[]): string =>
  sources.map(({ data }) => data.checked).sort()[0] ?? '';

/** The numbers after what is said: “1, 3”. */
export const numbersOf = ({ sources }: Said, all: readonly Source[]): string =>
  sources
    .map(({ id }) => all.findIndex((source) => source.id === id) + 1)
    .sort((a, b) => a - b)
    .join(', ');

interface Placed {
  readonly data: { readonly group: string; readonly order: number };
}

/** The entries of a group, in their order. */
export const inGroup = <Entry extends Placed>(entries: readonly Entry[], group: string): Entry[] =>
  entries.filter(({ data }) => data.group === group).sort((a, b) => a.data.order - b.data.order);
