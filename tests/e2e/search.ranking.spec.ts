import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineOf, type Find } from '../../src/components/islands/Search/engine.ts';
import type { IndexedPage } from '../../src/lib/search/types.ts';
import { expect, test } from '../fixtures/page.ts';
import { sitemapPaths } from '../fixtures/sitemap.ts';

/** What a newcomer would type, and the pages that would answer it. One of those that are built is to be among the first three. */
const QUERIES: readonly [query: string, ...pages: string[]][] = [
  ['decline', '/guides/declining-politely/', '/reply/'],
  ['how many characters', '/rules/may-be-cut/', '/guides/writing-an-invitation/'],
  ['spam', '/guides/after-the-pitch/', '/rules/sales-pitch/', '/rules/scam-signal/'],
  ['boss', '/guides/hard-cases/'],
  ['withdraw', '/buttons/', '/oops/'],
  ['fake profile', '/guides/is-this-a-real-person/', '/rules/scam-signal/'],
  ['stranger', '/guides/before-you-invite-a-stranger/'],
  ['wrong person', '/oops/'],
  ['address book', '/oops/'],
  ['without a note', '/oops/', '/guides/buttons-that-send-at-once/'],
  ['template', '/rules/default-template/'],
  ['networ', '/rules/numbers-game/', '/guides/white-hats-and-black-hats/', '/guides/why-it-matters/'],
  ['persnalise', '/guides/buttons-that-send-at-once/', '/guides/writing-an-invitation/', '/buttons/'],
  ['salesman', '/rules/sales-pitch/', '/guides/after-the-pitch/', '/guides/recruiters-and-sellers/'],
  ['recruiter', '/guides/recruiters-and-sellers/', '/rules/sales-pitch/'],
  ['bitcoin', '/rules/scam-signal/'],
  ['remind me how we know each other', '/reply/', '/guides/asking-for-context/'],
  ['privacy', '/privacy/'],
  ['my policy', '/policy/', '/guides/your-connection-policy/'],
  ['does a note help', '/guides/writing-an-invitation/', '/claims/', '/guides/what-the-evidence-says/'],
];

let loaded: Promise<{ find: Find; pages: readonly IndexedPage[] }> | undefined;
/** The index as it is built: one list after `export default`. */
const load = () => (loaded ??= read());
async function read() {
  const script = readFileSync(join(process.env['WELLMET_DIST'] ?? 'dist', 'search-index.js'), 'utf8');
  const pages = JSON.parse(script.replace(/^export default |;\s*$/g, '')) as readonly IndexedPage[];
  return { find: await engineOf(pages), pages };
}

const built = new Set(sitemapPaths());
const answerable = QUERIES.filter(([, ...pages]) => pages.some((path) => built.has(path)));

test('there is something to ask for', () => {
  expect(answerable.length).toBeGreaterThanOrEqual(10);
});

test('every page of the sitemap is in the index, and nothing else is', async () => {
  const { pages } = await load();
  expect(pages.map(({ path }) => path).sort()).toEqual([...built].sort());
  expect(pages.filter(({ title, about }) => !title || !about)).toEqual([]);
});

for (const [query, ...pages] of answerable)
  test(`“${query}” has its page among the first three`, async () => {
    const { find } = await load();
    const first = find(query)!
      .slice(0, 3)
      .map(({ path }) => path);
    expect(first.filter((path) => pages.includes(path)).length, first.join(' ')).toBeGreaterThan(0);
  });
