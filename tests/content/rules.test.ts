import { describe, expect, it } from 'vitest';
import { ADVICE, FAULTS } from '../../src/lib/reader/types.ts';
import { pagesIn, proseWords } from './pages.ts';

const rules = pagesIn('content/rules');

it('every rule has a page and every page a rule', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...FAULTS, ...ADVICE].sort());
});

it('no two pages have the same name', () => {
  const titles = rules.map(({ fields }) => fields['title']);
  expect(new Set(titles).size).toBe(titles.length);
});

describe.each(rules)('$id', ({ body, fields, sources }) => {
  it('is short, and says how it lands and when to ignore it', () => {
    expect(proseWords(body)).toBeGreaterThanOrEqual(120);
    expect(proseWords(body)).toBeLessThanOrEqual(220);
    expect(body.match(/^## .+$/gm)).toEqual(['## How it lands', '## When to ignore it']);
  });

  it('has a source for anything more than experience', () => {
    if (fields['strength'] !== 'opinion') expect(sources.length).toBeGreaterThan(0);
  });
});
