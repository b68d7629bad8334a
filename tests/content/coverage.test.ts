import GithubSlugger from 'github-slugger';
import { expect, it } from 'vitest';
import { coverageRows } from '../../scripts/lib/coverage.mjs';
import { read } from '../fixtures/repository.ts';
import { ownAddresses, pagesIn } from './pages.ts';
import { paragraphsOf } from './prose.ts';

const rows = coverageRows(read('docs/coverage.md'));
const guides = new Map(pagesIn('content/guides').map(({ id, body }) => [`/guides/${id}/`, body]));

/** The anchors that Astro gives the headings of a guide. */
function anchorsOf(body: string): string[] {
  const slugger = new GithubSlugger();
  const headings = body.match(/^#{2,4} .+$/gm) ?? [];
  return headings.flatMap((heading) => paragraphsOf(heading)).map((heading) => slugger.slug(heading));
}

it('every row has a source, a position and a place', () => {
  expect(rows.length).toBeGreaterThan(0);
  expect(
    rows.filter(
      ({ source, position, where }) => !/^(?:00[0-4]|design)$/.test(source) || position === '' || where.length === 0,
    ),
  ).toEqual([]);
});

it('all five sources are answered', () => {
  const answered = new Set(rows.map(({ source }) => source));
  expect(['000', '001', '002', '003', '004'].filter((source) => !answered.has(source))).toEqual([]);
});

it('every place is a page of ours, and in a guide a heading', () => {
  const addresses = new Set(ownAddresses());
  const lost = rows.flatMap(({ where }) =>
    where.filter((place) => {
      const [page = '', anchor] = place.split('#');
      const body = guides.get(page);
      return !addresses.has(page) || (body && anchor && !anchorsOf(body).includes(anchor));
    }),
  );
  expect(lost, 'Guides give their headings’ anchors: has a heading changed?').toEqual([]);
});

it('no row stands twice', () => {
  const said = rows.map(({ source, position }) => `${source} ${position}`);
  expect(said.filter((row, i) => said.indexOf(row) !== i)).toEqual([]);
});
