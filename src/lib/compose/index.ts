import { readNote, type ReadOptions } from '../reader/index.ts';
import { Forms } from './en/forms.ts';
import { listed, slotsFrom, type Slots } from './en/slots.ts';
import { factOf, isFor, sayLine, type Said } from './line.ts';
import {
  LENGTHS,
  type FactId,
  type Facts,
  type FieldId,
  type Language,
  type Plan,
  type Problem,
  type Result,
  type Variant,
} from './types.ts';

export * from './types.ts';

/** What goes first when there is no room: the close before the reason, the reason before what only they could be told. */
const DROPS = [
  'bye',
  'sign',
  'place',
  'link',
  'stay',
  'name',
  'line',
  'when',
  'from',
  'school',
  'org',
  'question',
  'topic',
  'why',
  'thanks',
  'thing',
  'detail',
] as const;
type Drop = (typeof DROPS)[number];
/** In which order things are said after the greeting: three shapes, one for each variant. */
const SHAPES = [
  ['core', 'detail', 'thing', 'thanks', 'self', 'because', 'why', 'question'],
  ['self', 'core', 'thing', 'detail', 'thanks', 'because', 'why', 'question'],
  ['core', 'thing', 'detail', 'self', 'thanks', 'question', 'because', 'why'],
] as const;
const VARIANTS = 3;
const NEVER_LEFT: ReadonlySet<string> = new Set(['kind', 'verb', 'first', 'formal']);
/** How long a message to an acquaintance may be; LinkedIn's limit is for notes with invitations. */
const MESSAGE = 2;

interface Task {
  readonly facts: Facts;
  readonly plan: Plan;
  readonly slots: Slots;
  readonly room: number;
  /** The facts that there are, without those that are never left out. */
  readonly given: readonly FactId[];
}

/** A composer with the words of one language. Pure, never throws; the same facts and seed always give the same notes. */
export function composerOf(language: Language): (facts: Facts) => Result {
  const forms = new Forms(language.words);
  const pairs = language.full.split('|').map((pair) => pair.split('=') as [string, string]);
  const inFull = (text: string): string => pairs.reduce((all, [short, long]) => all.replaceAll(short, long), text);

  /** The lines that can be said with these facts, each as said. */
  function linesFor(
    lines: readonly string[],
    { facts: { register = 'warm' }, slots, plan }: Task,
    dropped: ReadonlySet<Drop>,
    said: ReadonlySet<FactId>,
    hailed: boolean,
  ): Said[] {
    const left = Object.fromEntries(Object.entries(slots).filter(([slot]) => !dropped.has(factOf(slot) as Drop)));
    const kind = kindOf(slots, plan);
    const full = register === 'formal' ? inFull : (text: string) => text;
    return lines
      .filter((line) => isFor(line, register, kind, left))
      .flatMap((line) => sayLine(line, left, forms, full, said, hailed) ?? []);
  }

  function build(task: Task, turn: number, core: number, dropped: ReadonlySet<Drop>): Variant | undefined {
    const { plan, given } = task;
    const said = new Set<FactId>();
    const claims: string[] = [];
    const parts: string[] = [];
    const add = (lines: readonly string[] | undefined, index: number, claimed: boolean): boolean => {
      const hailed = parts.length === 1 && (said.has('first') || said.has('formal'));
      const can = linesFor(lines ?? [], task, dropped, said, hailed);
      const chosen = can[index % can.length];
      if (!chosen) return false;
      parts.push(chosen.text);
      for (const fact of chosen.used) said.add(fact);
      if (claimed) claims.push(chosen.text);
      return true;
    };
    const { moves } = language;
    add(moves.hail, 0, false);
    for (const part of shapeFor(plan, turn)) {
      if (part === 'core') {
        if (!add(plan.core, core, true)) return undefined;
      } else if (part === 'detail') add(plan.detail, turn, true);
      else if (part === 'why') {
        if (!add(moves.why, turn, false) && !dropped.has('stay')) add(plan.stay, turn, false);
      } else add(moves[part], turn, part !== 'question');
    }
    const begun = new Set(parts.map(opening));
    if (!dropped.has('bye'))
      add(
        (plan.bye ?? moves.bye).filter((line) => !begun.has(opening(line.slice(line.indexOf('|') + 1)))),
        turn,
        false,
      );
    add(dropped.has('sign') ? ['{name}'] : moves.sign, turn, false);
    const text = parts.join(' ');
    const left = given.filter((fact) => !said.has(fact));
    return { text, length: text.length, used: [...said], left, claims };
  }

  /** The fullest note with this core that fits; what was dropped first comes back last. Also how much too long the barest is. */
  function fit(task: Task, turn: number, core: number): { note?: Variant; over: number } {
    const dropped = new Set<Drop>();
    const order = DROPS.filter(
      (drop) =>
        (drop === 'bye' || drop === 'sign' || drop === 'stay' || hasSlot(task.slots, drop)) &&
        canGo(task, new Set([drop])),
    );
    let note = build(task, turn, core, dropped);
    for (const drop of order) {
      if (note && note.length <= task.room) break;
      dropped.add(drop);
      const shorter = canGo(task, dropped) ? build(task, turn, core, dropped) : undefined;
      if (shorter && !(note && shorter.length >= note.length)) note = shorter;
      else dropped.delete(drop);
    }
    if (!note || note.length > task.room) return { over: (note?.length ?? 0) - task.room };
    for (const drop of [...dropped].reverse()) {
      dropped.delete(drop);
      const fuller = build(task, turn, core, dropped);
      if (fuller && fuller.length <= task.room) note = fuller;
      else dropped.add(drop);
    }
    return { note, over: 0 };
  }

  return (facts) => {
    const plan = language.plans[facts.situation];
    const { slots, problems } = slotsFrom(mine(facts, plan), forms);
    const nothing: Result = { variants: [], missing: [], steps: [], problems };
    if (problems.length) return nothing;
    const missing = missingIn(plan, slots);
    if (missing.length) return { ...nothing, missing, steps: plan.steps };
    const given = [...new Set(Object.keys(slots).map(factOf))].filter((fact) => !NEVER_LEFT.has(fact));
    const task = { facts, plan, slots, room: roomFor(facts), given };
    const seed = Math.abs(Math.trunc(facts.seed ?? 0)) % 1e6 || 0;
    const good: Variant[] = [];
    const rest: Variant[] = [];
    let over = -Infinity;
    for (
      let turn = seed * VARIANTS, end = turn + plan.core.length + VARIANTS;
      good.length < VARIANTS && turn < end;
      turn++
    ) {
      const found = fit(task, turn, turn);
      if (!found.note) over = over < 0 ? found.over : Math.min(over, found.over);
      else if (![...good, ...rest].some(({ text }) => text === found.note!.text)) {
        const note = readBack(found.note, facts);
        (note.verdict === undefined || note.verdict === 'send' ? good : rest).push(note);
      }
    }
    const variants = [...good, ...rest].slice(0, VARIANTS);
    return variants.length ? { ...nothing, variants } : { ...nothing, problems: [inTheWay(task, over)] };
  };
}

/** Who we are comes first only where they cannot know. */
const shapeFor = ({ steps }: Plan, turn: number) => SHAPES[steps.includes('follow') ? turn % 3 : 2 * (turn % 2)]!;

/** How a sentence begins: one that begins like another is one thanks too many. */
const opening = (text: string): string => text.slice(0, 5).toLowerCase();

const hasSlot = (slots: Slots, field: string): boolean => Object.keys(slots).some((slot) => factOf(slot) === field);
const kindOf = (slots: Slots, { kinds = '' }: Plan): string => slots['kind'] ?? kinds.split(' ')[0]!;

/** Only the facts that this situation asks for: the form may hold more, of another one. */
function mine(facts: Facts, plan: Plan): Partial<Record<FactId, string>> {
  const asked = new Set([...plan.fields.split(' '), 'first', 'formal', 'name']);
  return Object.fromEntries(Object.entries(listed(facts)).filter(([field, value]) => asked.has(field) && value));
}

const missingIn = ({ needs }: Plan, slots: Slots): FieldId[][] =>
  needs
    .split(' ')
    .filter(Boolean)
    .map((need) => need.split('|') as FieldId[])
    .filter((need) => !need.some((field) => hasSlot(slots, field)));

const canGo = ({ plan, slots }: Task, dropped: ReadonlySet<Drop>): boolean =>
  missingIn(plan, Object.fromEntries(Object.entries(slots).filter(([slot]) => !dropped.has(factOf(slot) as Drop))))
    .length === 0;

function roomFor({ situation, length = 'short', limit }: Facts): number {
  if (situation === 'intro') return LENGTHS[length] * MESSAGE;
  return Math.min(LENGTHS[length], limit ?? LENGTHS.long);
}

/** The longest fact that the note cannot do without, and by how many units it must be shorter; or that no sentence takes it. */
function inTheWay({ plan, slots }: Task, over: number): Problem {
  const wanted = [...plan.needs.split(/[ |]/u), 'first', 'formal'];
  const held = Object.entries(slots).filter(([slot]) => wanted.includes(factOf(slot)));
  const [slot = 'first'] = held.sort(([, a = ''], [, b = '']) => b.length - a.length)[0] ?? [];
  if (over > 0) return { field: factOf(slot), problem: 'long', over };
  const [odd = slot] = held.find(([name]) => slots[factOf(name)] === undefined) ?? [];
  return { field: factOf(odd), problem: 'clause', over: 0 };
}

/** The note with what the reader says of it. A message to an acquaintance is no invitation, and is not read as one. */
function readBack(note: Variant, { situation, recipient }: Facts): Variant {
  if (situation === 'intro') return note;
  const options: ReadOptions = recipient?.first ? { recipient: recipient.first } : {};
  return { ...note, verdict: readNote(note.text, options).judgement.verdict };
}
