import { describe, expect, it } from 'vitest';
import { collections } from '../../src/content.config.ts';
import sources from '../../src/content/sources.json' with { type: 'json' };
import { buttons as buttonWords } from '../../src/copy/en/buttons.ts';
import { claims as claimWords } from '../../src/copy/en/claims.ts';
import { ADVICE, FAULTS } from '../../src/lib/reader/types.ts';
import { files, read } from '../fixtures/repository.ts';
import { cardsIn, saidIn, sourcesIn, type Card } from './cards.ts';
import { gradeOf } from './grade.ts';

const buttons = cardsIn('buttons');
const claims = cardsIn('claims');
const known: Record<string, { checked: string }> = sources;

/** Every button that the page must have, by its place on the page. Guides link to these. */
const BUTTONS = {
  invite: ['connect', 'add-a-note', 'people-you-may-know', 'address-book', 'premium', 'follow'],
  invited: ['accept', 'reply', 'ignore', 'dont-know', 'report'],
  later: ['withdraw', 'remove', 'block'],
};

const inGroup = (cards: Card[], group: string) =>
  cards.filter((card) => card.group === group).sort((a, b) => a.order - b.order);

const problems = (collection: 'buttons' | 'claims', data: unknown): string[] => {
  const { schema } = collections[collection];
  if (typeof schema !== 'object') throw new Error(`${collection} has a schema that is not plain`);
  return schema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
};

it('the buttons are those that the page promises, in their groups', () => {
  for (const [group, ids] of Object.entries(BUTTONS)) expect(inGroup(buttons, group).map(({ id }) => id)).toEqual(ids);
  expect(buttons).toHaveLength(Object.values(BUTTONS).flat().length);
});

it('every group has its heading, and every card a group', () => {
  expect(Object.keys(buttonWords.groups).sort()).toEqual([...new Set(buttons.map(({ group }) => group))].sort());
  expect(Object.keys(claimWords.groups).sort()).toEqual([...new Set(claims.map(({ group }) => group))].sort());
});

it.each([
  ['buttons', buttons, Object.values(buttonWords.groups)],
  ['claims', claims, Object.values(claimWords.groups)],
])('on the page of %s no two places have the same id, and the orders have no gap', (_, cards, groups) => {
  const ids = ['main', ...groups.map(({ id }) => id), ...cards.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const { group } of cards) {
    const orders = inGroup(cards, group).map(({ order }) => order);
    expect(orders, group).toEqual(orders.map((_, i) => i + 1));
  }
});

describe.each([
  ['buttons' as const, buttons],
  ['claims' as const, claims],
])('%s', (collection, cards) => {
  it.each(cards)('$id keeps to the schema', ({ data }) => {
    expect(problems(collection, data)).toEqual([]);
  });

  it.each(cards)('$id has a source that is known, with the month in which it was checked', (card) => {
    const cited = sourcesIn(card);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !/^20\d\d-\d\d$/.test(known[id]?.checked ?? ''))).toEqual([]);
  });

  it.each(cards)('$id cites no source twice in one place, and belongs to rules that exist', ({ data }) => {
    for (const { sources: cited = [] } of saidIn(data)) expect(new Set(cited).size).toBe(cited.length);
    const rules = (data['rules'] ?? []) as string[];
    expect(rules.filter((rule) => ![...FAULTS, ...ADVICE].some((id) => id === rule))).toEqual([]);
  });

  it.each(cards)('$id can be read without much schooling, and has real quotation marks', ({ data }) => {
    const texts = [...saidIn(data).map(({ text }) => text), data['does'], data['sample']].filter((text) => !!text);
    expect(gradeOf(texts.map(String))).toBeLessThanOrEqual(8);
    expect(texts.join(' ')).not.toMatch(/['"]/);
  });
});

it('the page of buttons and the page of claims read at grade 8 or below, all in all', () => {
  for (const cards of [buttons, claims])
    expect(gradeOf(cards.flatMap(({ data }) => saidIn(data).map(({ text }) => text)))).toBeLessThanOrEqual(6.5);
});

it('every link of ours to a card leads to one', () => {
  const texts = [...files('src/content'), ...files('src/copy')].map(read);
  const links = texts.flatMap((text) => [...text.matchAll(/\/(buttons|claims)\/#([\w-]+)/g)].map(([link]) => link));
  const cards = [...buttons.map(({ id }) => `/buttons/#${id}`), ...claims.map(({ id }) => `/claims/#${id}`)];
  expect(links.filter((link) => !cards.includes(link))).toEqual([]);
});

describe('a claim', () => {
  const levels = claims.map(({ data }) => (data['trust'] as { level: string }).level);

  it('is weighed on a scale whose every step has its words and its use', () => {
    expect([...new Set(levels)].sort()).toEqual(Object.keys(claimWords.trust).sort());
  });

  it('has another claim for its rival, if it names one', () => {
    const rivals = claims.flatMap(({ id, data }) => {
      const { claim } = data['rival'] as { claim?: string };
      return claim ? [{ id, claim }] : [];
    });
    expect(rivals.filter(({ id, claim }) => id === claim || !claims.some((other) => other.id === claim))).toEqual([]);
  });

  it('that nobody can trace names every origin that it is given, or says that none is', () => {
    const lost = claims.filter((_, i) => levels[i] === 'lost').map(({ id }) => id);
    expect(lost.sort()).toEqual(['note-tie', 'note-triples']);
    const tie = claims.find(({ id }) => id === 'note-tie')!;
    expect(sourcesIn(tie)).toHaveLength(3);
  });
});

describe('the schema', () => {
  const [ignore] = inGroup(buttons, 'invited').filter(({ id }) => id === 'ignore');
  const [claim] = inGroup(claims, 'notes');
  const button = (change: object) => problems('buttons', { ...ignore!.data, ...change });
  const claimed = (change: object) => problems('claims', { ...claim!.data, ...change });

  it('refuses a figure without a source', () => {
    expect(button({ see: { text: 'A box for 200 characters.' } })).toEqual([expect.stringMatching(/figure needs/)]);
    expect(button({ does: 'Takes 1 invitation off your list.' })).toEqual([expect.stringMatching(/No figures/)]);
    expect(claimed({ says: { text: 'Somebody or other says so.' } })).toEqual([expect.stringMatching(/where it is/)]);
  });

  it('refuses what is too long, too short, or on no scale', () => {
    expect(button({ they: { text: `${'Long. '.repeat(60)}` } })).toHaveLength(1);
    expect(button({ name: 'No' })).toHaveLength(1);
    expect(button({ harm: { answer: 'perhaps', text: 'It may.' } })).toHaveLength(1);
    expect(button({ differ: [{ about: 'One side only', sides: [{ text: 'It is so.' }] }] })).toHaveLength(1);
    expect(claimed({ trust: { level: 'ninety per cent', why: { text: 'Because.' } } })).toHaveLength(1);
    expect(claimed({ title: 'Too short' })).toHaveLength(1);
  });

  it('refuses a field that nobody knows', () => {
    expect(button({ colour: 'red' })).toHaveLength(1);
    expect(claimed({ score: 7 })).toHaveLength(1);
  });
});
