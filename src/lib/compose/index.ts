import { readNote } from '../reader/index.ts';
import { builderOf } from './build.ts';
import { Forms } from './en/forms.ts';
import { listed, slotsFrom } from './en/slots.ts';
import { fit } from './fit.ts';
import { inTheWay, missingIn, taskOf } from './task.ts';
import type { FactId, Facts, Language, Plan, Result, Variant } from './types.ts';

export * from './types.ts';

const VARIANTS = 3;
/** Where more wordings are looked for than a seed’s own, so that the next seed’s are not used up. */
const FAR = 61 * VARIANTS;

/** A composer with the words of one language. Pure, never throws; the same facts and seed always give the same notes. */
export function composerOf(language: Language): (facts: Facts) => Result {
  const forms = new Forms(language);
  const build = builderOf(language, forms);
  return (facts) => {
    const plan = language.plans[facts.situation];
    const { slots, problems } = slotsFrom(asked(facts, plan), language, forms);
    const nothing: Result = { variants: [], missing: [], steps: [], problems };
    if (problems.length) return nothing;
    const missing = missingIn(plan, slots);
    if (missing.length) return { ...nothing, missing, steps: plan.steps };
    const task = taskOf(facts, language, slots);
    const { good, fair, over } = wordings(facts, plan, (turn) => fit(task, turn, build));
    const variants = [...good, ...fair].slice(0, VARIANTS);
    return variants.length ? { ...nothing, variants } : { ...nothing, problems: [inTheWay(task, over)] };
  };
}

/** Goes through the wordings from the seed on, until three read well; those that read less well stand by. */
function wordings(facts: Facts, plan: Plan, fitted: (turn: number) => ReturnType<typeof fit>) {
  const good: Variant[] = [];
  const fair: Variant[] = [];
  const overs: number[] = [];
  const from = seedOf(facts) * VARIANTS;
  for (let tried = 0; good.length < VARIANTS && tried < plan.core.length + VARIANTS; tried++) {
    const { note, over } = fitted(from + tried + (tried < VARIANTS ? 0 : FAR));
    if (!note) overs.push(over);
    else if (![...good, ...fair].some(({ text }) => text === note.text)) {
      const read = readBack(note, facts);
      (read.verdict === undefined || read.verdict === 'send' ? good : fair).push(read);
    }
  }
  return { good, fair, over: Math.min(...overs) };
}

const seedOf = ({ seed = 0 }: Facts): number => Math.abs(Math.trunc(seed)) % 1_000_000 || 0;

/** Only the facts that this situation asks for: the form may hold more, of another one. */
function asked(facts: Facts, { fields }: Plan): Partial<Record<FactId, string>> {
  const names = new Set([...fields.split(' '), 'first', 'formal', 'name']);
  return Object.fromEntries(Object.entries(listed(facts)).filter(([field, value]) => names.has(field) && value));
}

/** The note with what the reader says of it. A message to an acquaintance is no invitation, and is not read as one. */
function readBack(note: Variant, { situation, recipient }: Facts): Variant {
  if (situation === 'intro') return note;
  const reading = readNote(note.text, recipient?.first ? { recipient: recipient.first } : {});
  return { ...note, verdict: reading.judgement.verdict };
}
