import { describe, expect, test } from 'vitest';
import { FIRST, ROWS } from '../../../src/lib/decide/rows.ts';
import { rowFor, SHUTS, STEPS, type Row, type SignId, type Signs } from '../../../src/lib/decide/table.ts';
import { VIEWS } from '../../../src/lib/decide/views.ts';
import { classesOf, combinations, SIGNS, VALUES } from './cells.ts';

const UNSAFE = { harm: ['uneasy', 'impostor', 'pushed', 'advances', 'threat', 'trick'], wrote: ['scam', 'personal'] };
const isUnsafe = ({ harm, wrote }: Signs) => UNSAFE.harm.includes(harm) || UNSAFE.wrote.includes(wrote);
const isStranger = ({ know }: Signs) => ['no', '?'].includes(know);

/** From the least trust to the most. What is not known has no place among them. */
const TRUST: readonly (readonly [SignId, readonly string[]])[] = [
  ['know', ['no', 'perhaps', 'yes']],
  ['profile', ['nobody', 'thin', 'real']],
  ['ground', ['none', 'some', 'worked']],
  ['wrote', ['scam', 'personal', 'pitch', 'vague', 'context']],
  ['wrote', ['scam', 'personal', 'numbers', 'vague', 'context']],
  ['wrote', ['favour', 'context']],
  ['wrote', ['nothing', 'vague']],
  ['wrote', ['stock', 'vague']],
  ['harm', ['threat', 'none']],
];

type Check = (signs: Signs, row: Row) => string | false;

const gentle = ({ step }: Row) => step === 'accept' || step === 'ask';
const endangers: Check = (signs, row) => isUnsafe(signs) && gentle(row) && row.id;

/** What must not be, for any combination of facts. */
const NEVER: Readonly<Record<string, Check>> = {
  'a fact about safety comes to accepting or asking': endangers,
  'a threat or a trick comes to less than a report': ({ harm }, { step }) =>
    ['threat', 'trick'].includes(harm) && step !== 'report' && step,
  'anybody is reported for less than a threat, a trick or a scam': ({ harm, wrote }, { step }) =>
    step === 'report' && !['threat', 'trick'].includes(harm) && wrote !== 'scam' && step,
  'a duty is forgotten': ({ role }, { step }) => !['none', '?'].includes(role) && step === 'accept' && step,
  'a stranger is accepted where nobody has seen a person': (signs, { step }) =>
    isStranger(signs) && step === 'accept' && signs.profile !== 'real' && step,
  'more trust gives a harsher step': (signs, row) => {
    if (!['none', 'threat'].includes(signs.harm)) return false;
    for (const [sign, values] of TRUST) {
      const place = values.indexOf(signs[sign]);
      const next = place < 0 ? undefined : values[place + 1];
      const then = next && rowFor(ROWS, { ...signs, [sign]: next });
      if (then && SHUTS[then.step] > SHUTS[row.step]) return `${sign} ${next} gives ${then.id} (${then.step})`;
    }
    return false;
  },
};

/** Walks once through every combination, and gathers what must not be, a few examples of each. */
function sweep(rows: readonly Row[], never: Readonly<Record<string, Check>>) {
  const found: Record<string, string[]> = Object.fromEntries(Object.keys(never).map((name) => [name, []]));
  const reached = new Set<string>();
  let stands = 0;
  for (const each of combinations(rows)) {
    const row = rowFor(rows, each.signs);
    reached.add(row.id);
    stands += each.stands;
    for (const [name, check] of Object.entries(never)) {
      const says = check(each.signs, row);
      if (says !== false && found[name]!.length < 5)
        found[name]!.push(`${row.id}: ${says} ${JSON.stringify(each.signs)}`);
    }
  }
  return { found, stands, unreached: rows.filter(({ id }) => !reached.has(id)).map(({ id }) => id) };
}

const product = SIGNS.reduce((all, sign) => all * VALUES[sign].length, 1);

describe('the table', () => {
  const { found, stands, unreached } = sweep(ROWS, NEVER);

  test('has one step for every combination of facts, and no row that nothing reaches', () => {
    expect({ stands, unreached }).toEqual({ stands: product, unreached: [] });
    expect(product).toBeGreaterThan(8_000_000);
    expect(ROWS.filter(({ step }) => !STEPS.includes(step))).toEqual([]);
    expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
  });

  test.each(Object.keys(NEVER))('never: %s', (name) => {
    expect(found[name]).toEqual([]);
  });

  test('classes hold every value once', () => {
    for (const sign of SIGNS) expect(classesOf(sign).flat().sort()).toEqual([...VALUES[sign]].sort());
  });
});

describe.each(Object.entries(VIEWS))('the view of %s', (_, own) => {
  const rows: readonly Row[] = [...FIRST, ...own];
  const fooled: Check = (signs, { step }) =>
    isStranger(signs) && signs.profile === 'nobody' && step === 'accept' && step;
  const { found, stands, unreached } = sweep(rows, { endangers, fooled });

  test('has one step for everything, and never endangers', () => {
    expect({ found, stands, unreached }).toEqual({
      found: { endangers: [], fooled: [] },
      stands: product,
      unreached: [],
    });
  });
});
