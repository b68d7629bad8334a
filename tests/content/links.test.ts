import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pagesIn, src, uses } from './pages.ts';

const files = readdirSync(new URL('pages/', src), { recursive: true }).map(String);
const fixed = files.filter((file) => file.endsWith('.astro') && !file.includes('['));
const addresses = new Set([
  ...fixed.map((file) => `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`),
  ...pagesIn('content/guides').map(({ id }) => `/guides/${id}/`),
  ...pagesIn('content/rules').map(({ id }) => `/rules/${id}/`),
]);
const pages = ['content/guides', 'content/rules', 'content/oops', 'copy/en'].flatMap(pagesIn);

it('every link from a page of ours leads to a page of ours', () => {
  const links = pages.flatMap(({ id, body }) =>
    [...body.matchAll(/\]\((\/[^)#]*)/g)].map(([, to]) => ({ id, to: to! })),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ to }) => !addresses.has(to))).toEqual([]);
});

it('every RuleLink names a rule', () => {
  const ids = pages.flatMap(({ body }) => uses(body, 'RuleLink').map((used) => used['id']));
  expect(ids.filter((id) => !addresses.has(`/rules/${id}/`))).toEqual([]);
});
