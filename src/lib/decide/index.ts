import { FACT_IDS, FACTS, type DecideFacts, type FactId } from './facts.ts';
import { replyFor } from './handover.ts';
import { FIRST, ROWS } from './rows.ts';
import { groundOf, rowFor, SHUTS, signsOf, type Row, type Step } from './table.ts';

export * from './facts.ts';
export { STEPS, type Step } from './table.ts';
export { viewsOf, type Seen, type ViewId } from './views.ts';
export { wroteOf } from './wrote.ts';

/** One fact that, were it so, would lead to another step. */
export interface Change {
  readonly fact: FactId;
  readonly value: string;
  readonly step: Step;
}

export interface Decision {
  /** The row of the table that decided, which is the key of its sentence. */
  readonly row: string;
  readonly step: Step;
  /** The given facts that the row asked for, or that would lead elsewhere if they were otherwise, in the order of the facts. */
  readonly because: readonly FactId[];
  /** For each fact the kindest value that would change the step. What opens the door comes first, and of that what is not known. */
  readonly changes: readonly Change[];
  /** The reply that fits, by its intent in the reply room. */
  readonly reply: string;
}

const rowOf = (facts: DecideFacts): Row => rowFor(ROWS, signsOf(facts));

/** One step for any facts, what decided it, and what would change it. Pure, never throws; the same facts always give the same answer. */
export function decide(facts: DecideFacts): Decision {
  const row = rowOf(facts);
  const { id, step } = row;
  const changes = changesOf(facts, step);
  return { row: id, step, because: becauseOf(row, facts, changes), changes, reply: replyFor(row, facts) };
}

const GROUND: readonly FactId[] = ['shared', 'trade', 'near'];
const LATER: readonly FactId[] = ['role', 'harm'];

/**
 * What came before any policy rests on its own facts alone; elsewhere whatever would lead to another step has its part. Common ground
 * is what makes it so. That nothing happened, nothing forbids it, or somebody is far away is never
 * a reason.
 */
function becauseOf(row: Row, facts: DecideFacts, changes: readonly Change[]): FactId[] {
  const { when } = row;
  const ground = groundOf(facts);
  const shares = (fact: FactId) =>
    groundOf({ [fact]: facts[fact] }) === ground || (ground === 'none' && fact !== 'near');
  const asked = (fact: FactId) => (GROUND.includes(fact) ? 'ground' in when && shares(fact) : fact in when);
  const moves = (fact: FactId) => !FIRST.includes(row) && changes.some((change) => change.fact === fact);
  const counts = (fact: FactId) => asked(fact) || moves(fact);
  const weighs = (fact: FactId) => facts[fact] !== 'none' && !(fact === 'near' && facts.near === 'no');
  return FACT_IDS.filter((fact) => facts[fact] !== undefined && weighs(fact) && counts(fact));
}

/** Looked at in this order: what a person can find out first. One's own policy is shown otherwise, beside the views. */
const FINDABLE: readonly FactId[] = FACT_IDS.filter((fact) => !LATER.includes(fact) && fact !== 'stance').concat(LATER);

/** What nobody hopes to find, and what the facts on harm stand for already. */
const UNSAFE: readonly string[] = ['scam', 'personal'];

/** For each fact, the kindest value that opens the door further; where none does, the kindest that changes the step at all. */
function changesOf(facts: DecideFacts, now: Step): Change[] {
  const changes = FINDABLE.flatMap((fact): Change[] => {
    const others = [...FACTS[fact]].reverse().filter((value) => value !== facts[fact] && !UNSAFE.includes(value));
    const all = others.map((value) => ({ fact, value, step: rowOf({ ...facts, [fact]: value }).step }));
    const change = all.find(({ step }) => SHUTS[step] < SHUTS[now]) ?? all.find(({ step }) => step !== now);
    return change ? [change] : [];
  });
  const rank = ({ fact, step }: Change) => 2 * Number(SHUTS[step] >= SHUTS[now]) + Number(facts[fact] !== undefined);
  return changes.sort((a, b) => rank(a) - rank(b));
}
