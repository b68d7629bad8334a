import { expect, it } from 'vitest';
import { linkFaults } from '../../scripts/lib/link-texts.mjs';
import { ownAddresses, pagesIn, uses } from './pages.ts';

/** What the build writes beside the pages; the check of the built site follows it there. */
const addresses = new Set([...ownAddresses(), '/licences.txt']);
const pages = ['content/guides', 'content/oops', 'content/rules', 'copy/en'].flatMap(pagesIn);

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

it.each(pages)('every link of $id says where it leads', ({ body }) => {
  const links = [...body.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, text = '', href = '']) => ({ text, href }));
  expect(linkFaults(links)).toEqual([]);
});

it.each([
  [[{ text: 'here', href: '/a/' }]],
  [[{ text: 'Read more', href: '/a/' }]],
  [[{ text: '→', href: '/a/' }]],
  [
    [
      { text: 'The rules', href: '/a/' },
      { text: 'the rules', href: '/b/' },
    ],
  ],
])('hears that %j is not enough', (links) => expect(linkFaults(links)).toHaveLength(1));
