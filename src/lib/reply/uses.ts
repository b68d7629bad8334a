import type { Intent, ReplyFacts, ReplyLanguage } from './types.ts';

export type Fact = keyof ReplyFacts;

/** The facts that can change what is said for an intent: those that its plan asks about, or that one of its lines has a slot for. */
export function usesOf(intent: Intent, { plans, lines }: ReplyLanguage): ReadonlySet<Fact> {
  if (intent === 'say-nothing') return new Set();
  const steps = plans[intent].split(/[ />]/u).map((step) => step.replace('+', '').split('@'));
  const asked = steps.flatMap(([, by]) => by ?? []);
  const said = steps.flatMap(([key = '', by]) =>
    Object.keys(lines).filter((name) => name === key || (by && name.startsWith(`${key}-`))),
  );
  const slots = said.flatMap((key) => lines[key]!).flatMap((line) => line.match(/\{\w+\}/gu) ?? []);
  const typed = slots.map((slot) => slot.slice(1, -1)).filter((fact) => fact !== 'reason' || asked.includes('reason'));
  return new Set([...asked, ...typed] as Fact[]);
}
