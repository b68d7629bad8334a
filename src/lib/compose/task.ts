import { factOf } from './line.ts';
import type { Slots } from './en/slots.ts';
import { LENGTHS, type FactId, type Facts, type FieldId, type Language, type Plan, type Problem } from './types.ts';

/** Something that may be left out: a fact, or `bye`, `sign` and `stay`, which are moves. */
export type Drop = FactId | 'bye' | 'sign' | 'stay';

/** One situation with its facts, ready to be said. */
export interface Task {
  readonly facts: Facts;
  /** What goes first when there is no room, the least valuable first. */
  readonly drops: readonly Drop[];
  readonly plan: Plan;
  readonly slots: Slots;
  /** In UTF-16 units. */
  readonly room: number;
  /** The facts that may be used or left. */
  readonly given: readonly FactId[];
}

const NEVER_LEFT: ReadonlySet<string> = new Set(['kind', 'verb', 'first', 'formal']);
/** A message to an acquaintance has no limit of LinkedIn's, but is not long either. */
const MESSAGE = 2;

/** What is to be said of these facts, and the room there is for it. */
export const taskOf = (facts: Facts, { plans, drops }: Language, slots: Slots): Task => ({
  facts,
  drops: drops.split(' ') as Drop[],
  plan: plans[facts.situation],
  slots,
  room: roomFor(facts),
  given: [...new Set(Object.keys(slots).map(factOf))].filter((fact) => !NEVER_LEFT.has(fact)),
});

function roomFor({ situation, length = 'short', limit }: Facts): number {
  if (situation === 'intro') return LENGTHS[length] * MESSAGE;
  return Math.min(LENGTHS[length], limit ?? LENGTHS.long);
}

/** The slots without those of the facts that are dropped. */
export const slotsLeft = ({ slots }: Pick<Task, 'slots'>, dropped: ReadonlySet<Drop>): Slots =>
  dropped.size === 0 ? slots : Object.fromEntries(Object.entries(slots).filter(([slot]) => !dropped.has(factOf(slot))));

const hasFact = (slots: Slots, fact: string): boolean => Object.keys(slots).some((slot) => factOf(slot) === fact);

/** What the plan needs and these slots do not bring. */
export const missingIn = ({ needs }: Plan, slots: Slots): FieldId[][] =>
  needs
    .split(' ')
    .map((need) => need.split('|') as FieldId[])
    .filter((need) => !need.some((field) => hasFact(slots, field)));

/** What may be dropped, one by one, from the least valuable: what is there, and not all that a need has. */
export function droppable(task: Task): Drop[] {
  const dropped = new Set<Drop>();
  return task.drops.filter((drop) => {
    if (drop === 'bye' || drop === 'sign' || drop === 'stay') return true;
    if (!hasFact(task.slots, drop)) return false;
    dropped.add(drop);
    if (missingIn(task.plan, slotsLeft(task, dropped)).length === 0) return true;
    dropped.delete(drop);
    return false;
  });
}

/** The longest fact that the note cannot do without, and by how many units it must be shorter; or the one that no sentence takes. */
export function inTheWay({ plan, slots }: Task, over: number): Problem {
  const wanted = [...plan.needs.split(/[ |]/u), 'first', 'formal'];
  const held = Object.entries(slots).filter(([slot]) => wanted.includes(factOf(slot)));
  const [longest = 'first'] = held.sort(([, a = ''], [, b = '']) => b.length - a.length)[0] ?? [];
  if (over > 0) return { field: factOf(longest), problem: 'long', over };
  const [odd = longest] = held.find(([slot]) => slots[factOf(slot)] === undefined) ?? [];
  return { field: factOf(odd), problem: 'clause', over: 0 };
}
