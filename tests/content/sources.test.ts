import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import sources from '../../src/content/sources.json' with { type: 'json' };
import { cardsIn, sourcesIn } from './cards.ts';
import { pagesIn, src } from './pages.ts';

const pages = [...pagesIn('content/guides'), ...pagesIn('content/rules')];
const cards = [...cardsIn('buttons'), ...cardsIn('claims')].map((card) => ({ id: card.id, sources: sourcesIn(card) }));
/** An accident names the source of each fact beside it. */
const accidents = pagesIn('content/oops').map(({ id }) => ({
  id,
  sources: [...readFileSync(new URL(`content/oops/${id}.mdx`, src), 'utf8').matchAll(/source: ([\w-]+)/g)].map(
    ([, source = '']) => source,
  ),
}));
const cited = [...pages, ...cards, ...accidents].flatMap(({ id, sources }) =>
  sources.map((source) => ({ id, source })),
);
const known: Record<string, { checked: string; url?: string; published?: string; strength: string }> = sources;

it('every source that is cited is known', () => {
  expect(cited.filter(({ source }) => !(source in known))).toEqual([]);
});

it('every source that is known is cited', () => {
  const used = new Set(cited.map(({ source }) => source));
  expect(Object.keys(known).filter((id) => !used.has(id))).toEqual([]);
});

it('every source has the month in which it was checked, and an address or a year unless it is an opinion', () => {
  for (const [id, { checked, url, published, strength }] of Object.entries(known)) {
    expect(checked, id).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(Boolean(url ?? published) || strength === 'opinion', id).toBe(true);
  }
});

it('no page cites a source twice', () => {
  for (const { id, sources } of pages) expect(new Set(sources).size, id).toBe(sources.length);
});
