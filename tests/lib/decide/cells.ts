import { FACTS, type FactId } from '../../../src/lib/decide/facts.ts';
import { ROWS } from '../../../src/lib/decide/rows.ts';
import { GROUNDS, UNKNOWN, type Row, type SignId, type Signs } from '../../../src/lib/decide/table.ts';

const DIRECT: readonly SignId[] = [
  'harm',
  'role',
  'know',
  'wrote',
  'profile',
  'history',
  'interest',
  'reach',
  'stance',
];

/** Every word that a sign can be. The stance is never unknown to the table: `signsOf` gives the middle one. */
export const VALUES: Readonly<Record<SignId, readonly string[]>> = {
  ...(Object.fromEntries(DIRECT.map((sign) => [sign, [...FACTS[sign as FactId], UNKNOWN]])) as Record<
    SignId,
    string[]
  >),
  stance: FACTS.stance,
  ground: [...GROUNDS, UNKNOWN],
};
export const SIGNS = Object.keys(VALUES) as SignId[];

/** Words of a sign that no row tells apart are one class: a table of rows cannot answer differently for them. */
export function classesOf(sign: SignId, rows: readonly Row[] = ROWS): string[][] {
  const classes = new Map<string, string[]>();
  for (const value of VALUES[sign]) {
    const told = rows
      .map(({ when }) => (when[sign] === undefined ? '' : Number(when[sign].split(' ').includes(value))))
      .join();
    classes.set(told, [...(classes.get(told) ?? []), value]);
  }
  return [...classes.values()];
}

/** All combinations, one of each class; `stands` is how many combinations it stands for. */
export function* combinations(rows: readonly Row[] = ROWS): Generator<{ signs: Signs; stands: number }> {
  const classes = SIGNS.map((sign) => classesOf(sign, rows));
  const at = SIGNS.map(() => 0);
  for (;;) {
    const signs = Object.fromEntries(SIGNS.map((sign, i) => [sign, classes[i]![at[i]!]![0]])) as unknown as Signs;
    yield { signs, stands: SIGNS.reduce((product, _, i) => product * classes[i]![at[i]!]!.length, 1) };
    let i = 0;
    while (i < at.length && (at[i] = at[i]! + 1) === classes[i]!.length) at[i++] = 0;
    if (i === at.length) return;
  }
}
