import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { english } from '../../../lib/search/en/index.ts';
import { excerptOf, type Piece } from '../../../lib/search/excerpt.ts';
import type { IndexedPage, Section } from '../../../lib/search/types.ts';
import { lookUp, wordsIn } from '../../../lib/search/words.ts';

interface Found extends Section {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** Only for the top of a page. */
  readonly about: string;
  /** What an address says of a page, and an anchor of a part. */
  readonly address: string;
}

/** A page that fits, with the part of it that fits best. */
export interface Hit {
  readonly path: string;
  readonly title: string;
  readonly best: Pick<Section, 'anchor' | 'heading'>;
  readonly excerpt: readonly Piece[];
  /** Other parts of the same page. */
  readonly more: readonly Pick<Section, 'anchor' | 'heading'>[];
}

const CHUNK = 10;
const MOST_HITS = 12;
/** With no more pages than this that have all the words, those with some of them follow. */
const FEW = 2;
const MOST_MORE = 3;
/** A page this much weaker than the first is only noise. */
const NOISE = 0.1;
/** A part this much weaker than the page’s best is not worth a line. */
const WORTH = 0.35;
/** Pages that list other pages hold everybody’s words. */
const LISTS = /^\/(guides\/|rules\/|search\/)?$/;
const term = (word: string) => lookUp(word, english);

/**
 * Finds pages: by whole words, beginnings of words and small slips. Each page comes once, the best first. Undefined where every word of the
 * query is on every page.
 */
export type Find = (query: string) => readonly Hit[] | undefined;

/** A search over these pages. They are read a few at a time, so that typing goes on meanwhile. */
export async function engineOf(pages: readonly IndexedPage[]): Promise<Find> {
  const all = pages.flatMap(({ path, title, about, sections }) =>
    sections.map((section, at): Found => {
      const top = at === 0;
      const address = top ? path : section.anchor;
      return { ...section, id: `${path} ${at}`, path, title, about: top ? about : '', address };
    }),
  );
  const byId = new Map(all.map((section) => [section.id, section]));
  const index = new MiniSearch<Found>({
    fields: ['title', 'heading', 'about', 'address', 'text'],
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: (word) => term(word) || null,
    searchOptions: {
      boost: { title: 5, heading: 3, about: 3, address: 4 },
      prefix: (word) => word.length > 2,
      fuzzy: (word) => word.length > 4 && (word.length > 6 ? 0.25 : 0.2),
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.25 },
      boostDocument: (id) => (LISTS.test(String(id).split(' ')[0]!) ? 0.3 : String(id).endsWith(' 0') ? 1.3 : 1),
    },
  });
  await index.addAllAsync(all, { chunkSize: CHUNK });

  const ask = (words: readonly string[], combineWith: 'AND' | 'OR') =>
    index.search({ combineWith, queries: words.map(orAlike) });

  return (query) => {
    const said = wordsIn(query).map(({ word }) => word);
    const words = said.filter(term);
    if (!words.length) return said.length ? undefined : [];
    const strict = hitsOf(ask(words, 'AND'), byId);
    return strict.length > FEW ? strict : followedBy(strict, hitsOf(ask(words, 'OR'), byId));
  };
}

/** A word, or one that means the same here and counts for less. */
function orAlike(word: string): Query {
  const looked = term(word);
  if (!Object.hasOwn(english.also, looked)) return word;
  const also = {
    queries: [...english.also[looked]!],
    boost: { title: 2, heading: 1.5, about: 1.2, text: 0.4 },
    prefix: false,
    fuzzy: false,
  };
  return { combineWith: 'OR', queries: [word, also] };
}

const followedBy = (hits: readonly Hit[], others: readonly Hit[]) =>
  [...hits, ...others.filter(({ path }) => !hits.some((hit) => hit.path === path))].slice(0, MOST_HITS);

function hitsOf(results: readonly SearchResult[], byId: ReadonlyMap<string, Found>): Hit[] {
  const pages = new Map<string, SearchResult[]>();
  const least = (results[0]?.score ?? 0) * NOISE;
  for (const result of results.filter(({ score }) => score >= least)) {
    const { path } = byId.get(String(result.id))!;
    pages.set(path, [...(pages.get(path) ?? []), result]);
  }
  return [...pages.values()].slice(0, MOST_HITS).map(([first, ...rest]) => {
    const { path, title, anchor, heading, about, text } = byId.get(String(first!.id))!;
    const terms = new Set(first!.terms);
    const more = rest
      .filter(({ score }) => score > first!.score * WORTH)
      .map(({ id }) => byId.get(String(id))!)
      .filter((other) => other.anchor)
      .slice(0, MOST_MORE);
    const excerpt = excerptOf(`${about} ${text}`.trim(), (word) => terms.has(term(word)));
    return { path, title, best: { anchor, heading }, excerpt, more };
  });
}
