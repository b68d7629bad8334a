import type { DecideFacts, FactId } from './facts.ts';
import { replyFor } from './handover.ts';
import type { Step } from './table.ts';
import { becauseOf, changesOf, rowOf, type Change } from './why.ts';

export * from './facts.ts';
export { STEPS, type Step } from './table.ts';
export { viewsOf, type ViewId } from './views.ts';
export { toldIn, wroteOf, type Told } from './wrote.ts';

export interface Decision {
  /** The row of the table that decided, which is the key of its sentence. */
  readonly row: string;
  readonly step: Step;
  /** The given facts that the row asked for, or that would lead elsewhere if they were otherwise, in the order of the facts. */
  readonly because: readonly FactId[];
  /** For each fact the value nearest to changing the step, the kindest first. */
  readonly changes: readonly Change[];
  /** The reply that fits, by its intent in the reply room. */
  readonly reply: string;
}

/** One step for any facts, what decided it, and what would change it. Pure, never throws; the same facts always give the same answer. */
export function decide(facts: DecideFacts): Decision {
  const row = rowOf(facts);
  const changes = changesOf(row, facts);
  return {
    row: row.id,
    step: row.step,
    because: becauseOf(row, facts, changes),
    changes,
    reply: replyFor(row, facts),
  };
}
