import { FACT_IDS, FACTS, type DecideFacts, type FactId } from './facts.ts';
import { FIRST, ROWS, SAFETY } from './rows.ts';
import { groundOf, rowFor, SHUTS, signsOf, type Row, type Step } from './table.ts';

/** One fact that, were it so, would lead to another step. */
export interface Change {
  readonly fact: FactId;
  readonly value: string;
  readonly step: Step;
}

/** The row of the whole table that decides. */
export const rowOf = (facts: DecideFacts): Row => rowFor(ROWS, signsOf(facts));

const GROUND: readonly FactId[] = ['shared', 'trade', 'near'];
/** These are only worth naming where they would open the door. */
const KINDER: readonly FactId[] = [...GROUND, 'history', 'interest', 'reach'];
const LAST: readonly FactId[] = ['role', 'harm'];
/** Looked at in this order: what a person can find out first. One’s own policy is shown otherwise, beside the views. */
const FINDABLE: readonly FactId[] = FACT_IDS.filter((fact) => !LAST.includes(fact) && fact !== 'stance').concat(LAST);
/** What nobody hopes to find, and what the facts on harm stand for already. */
const UNSAFE: readonly string[] = ['scam', 'personal'];

/**
 * For each fact, the kindest value that opens the door further; where none does, the kindest that changes the step at all. What opens
 * the door comes first, and of that what is not known. Where safety decided, nothing is named that would have one accept or ask.
 */
export function changesOf(row: Row, facts: DecideFacts): Change[] {
  const opens = ({ step }: Change) => SHUTS[step] < SHUTS[row.step];
  const changes = FINDABLE.flatMap((fact): Change[] => {
    if (facts[fact] === 'unwanted') return [];
    const others = [...FACTS[fact]].reverse().filter((value) => value !== facts[fact] && !UNSAFE.includes(value));
    const all = others.map((value) => ({ fact, value, step: rowOf({ ...facts, [fact]: value }).step }));
    const safe = all.filter(({ step }) => !SAFETY.includes(row) || SHUTS[step] > SHUTS.ask || step === 'wait');
    const other = KINDER.includes(fact) ? undefined : safe.find(({ step }) => step !== row.step);
    return [safe.find(opens) ?? other].filter((change) => change !== undefined);
  });
  const rank = (change: Change) => 2 * Number(!opens(change)) + Number(facts[change.fact] !== undefined);
  return changes.sort((a, b) => rank(a) - rank(b));
}

/** That nothing happened, that nothing forbids it, that somebody is far away: no reason for anything. */
const isNoReason = (fact: FactId, value: string): boolean =>
  ['none', 'first'].includes(value) || (value === 'no' && ['near', 'interest', 'reach'].includes(fact));

/**
 * The facts that decided, in order. What came before any policy rests on its own facts alone; elsewhere whatever would lead to another
 * step has its part. Common ground rests on what makes it so.
 */
export function becauseOf(row: Row, facts: DecideFacts, changes: readonly Change[]): FactId[] {
  const ground = groundOf(facts);
  const shares = (fact: FactId) => groundOf({ [fact]: facts[fact] }) === ground || ground === 'none';
  const asked = (fact: FactId) => (GROUND.includes(fact) ? 'ground' in row.when && shares(fact) : fact in row.when);
  const moves = (fact: FactId) => !FIRST.includes(row) && changes.some((change) => change.fact === fact);
  return FACT_IDS.filter((fact) => {
    const value = facts[fact];
    return value !== undefined && !isNoReason(fact, value) && (asked(fact) || moves(fact));
  });
}
