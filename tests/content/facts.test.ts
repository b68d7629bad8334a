import { describe, expect, it } from 'vitest';
import sources from '../../src/content/sources.json' with { type: 'json' };
import { looseFigures } from './figures.ts';
import { pagesIn } from './pages.ts';
import { factsOf, outsideFacts, paragraphsOf } from './prose.ts';

const known: Record<string, { author?: string; checked: string; strength: string }> = sources;
const guides = pagesIn('content/guides');

/** The names by which a text may cite a source: what is capitalised in its author. LinkedIn itself is no name: its pages are many. */
function namesOf(id: string): string[] {
  const author = known[id]?.author ?? '';
  return author === 'Author not named' ? [] : (author.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []);
}
const isCited = (id: string, prose: string): boolean => {
  const names = namesOf(id);
  if (names.some((name) => /^LinkedIn$/.test(name))) return false;
  return names.length === 0 ? known[id]?.strength === 'opinion' : names.some((name) => prose.includes(name));
};

describe.each(guides)('$id', ({ body, sources }) => {
  const facts = factsOf(body);

  it('lists the source of every fact, and no other', () => {
    const used = new Set(facts.map(({ source }) => source));
    const prose = paragraphsOf(body).join(' ');
    expect({
      missing: [...used].filter((id) => !sources.includes(id)),
      idle: sources.filter((id) => !used.has(id) && !isCited(id, prose)),
    }).toEqual({ missing: [], idle: [] });
  });

  it('has every figure inside a Fact', () => {
    expect(looseFigures(body)).toEqual([]);
  });

  it('writes its facts inline, with words around them', () => {
    for (const { words } of facts) expect(words).toMatch(/^\S(?!.*\n\s*\n).*\S$/s);
    const alone = body.split(/\n\s*\n/).filter((block) => block.includes('<Fact') && !/\S/.test(outsideFacts(block)));
    expect(alone, 'Leave the full stop outside: a Fact alone is no paragraph to MDX.').toEqual([]);
    expect(body.match(/<Fact\b/g)?.length ?? 0, 'every Fact has a source and an end').toBe(facts.length);
  });
});

/** Months since year 0. */
const months = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
const agedBy = (now: number) => Object.keys(known).filter((id) => now - months(known[id]!.checked) > 12);

it('no fact is checked more than a year before the newest of our dates', () => {
  const dates = [
    ...Object.values(known).map(({ checked }) => checked),
    ...guides.map(({ fields }) => fields['updated']!),
  ];
  expect(agedBy(Math.max(...dates.map(months))), 'Look at these again, then change “checked” in sources.json.').toEqual(
    [],
  );
});

// By the clock it is only said: a test must not fail because time has passed.
const now = new Date();
const aged = agedBy(now.getUTCFullYear() * 12 + now.getUTCMonth() + 1);
if (aged.length > 0) console.warn(`Checked more than a year ago, and worth another look: ${aged.join(', ')}.`);
