import { describe, expect, it } from 'vitest';
import { engineOf } from '../../src/components/islands/Search/engine.ts';
import { search } from '../../src/copy/en/search.ts';
import type { IndexedPage } from '../../src/lib/search/types.ts';

const page = (
  path: string,
  title: string,
  about: string,
  ...parts: [anchor: string, heading: string, text: string][]
) =>
  ({
    path,
    title,
    about,
    sections: [
      { anchor: '', heading: '', text: '' },
      ...parts.map(([anchor, heading, text]) => ({ anchor, heading, text })),
    ],
  }) satisfies IndexedPage;

const find = await engineOf([
  page('/reply/', 'Answer an invitation', 'Accept, decline, or say nothing.'),
  page(
    '/guides/no/',
    'Declining politely',
    'How to say no.',
    ['thanks', 'Thank them first', 'A refusal that thanks lands better.'],
    ['rule', 'Say a rule', 'A rule is no judgement. Whoever declines by a rule hurts nobody.'],
  ),
  page('/guides/open/', 'Open networking', 'Why some say yes to all.', ['', 'Nets', 'Networkers say yes.']),
  page('/guides/', 'Guides', 'Declining politely, open networking, and more.'),
]);
const paths = (query: string) => find(query)!.map(({ path }) => path);

describe('the search', () => {
  it.each([
    ['decline', '/guides/no/'],
    ['networ', '/guides/open/'],
    ['Netwroking', '/guides/open/'],
    ['refuse', '/guides/no/'],
    ['how do I say no to a rule?', '/guides/no/'],
    ['answr', '/reply/'],
  ])('finds for “%s” first %s', (query, path) => {
    expect(paths(query)[0]).toBe(path);
  });

  it('gives each page once, with its best part, and pages that only list others last', () => {
    const hits = find('declining rule')!;
    expect(new Set(hits.map(({ path }) => path)).size).toBe(hits.length);
    expect(hits[0]!.best).toEqual({ anchor: 'rule', heading: 'Say a rule' });
    expect(hits[0]!.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toContain('declines');
    expect(paths('declining').indexOf('/guides/')).not.toBe(0);
  });

  it.each(['', '   ', '?!', 'zzzz', '<b>', '__proto__', 'constructor', '\\', 'x'.repeat(5000)])(
    'finds nothing for “%s”, calmly',
    (query) => expect(find(query)).toEqual([]),
  );

  it.each(['the', 'LinkedIn', 'what is it about'])('says of “%s” that it is everywhere', (query) =>
    expect(find(query)).toBeUndefined(),
  );

  it('knows the kind of every page', () => {
    const kinds: readonly (readonly [string, string])[] = search.kinds;
    expect(kinds.at(-1)![0]).toBe('/');
    expect(new Set(kinds.map(([beginning]) => beginning)).size).toBe(kinds.length);
  });
});
