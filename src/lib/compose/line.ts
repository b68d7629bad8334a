import { opened } from './clean.ts';
import type { Forms } from './en/forms.ts';
import type { Slots } from './en/slots.ts';
import type { FactId, Register } from './types.ts';

/** A line said with the facts, and which of them it states. */
export interface Said {
  readonly text: string;
  readonly used: readonly FactId[];
}

const PLACE = /\{(?:(\w+) )?(\w+)\}/gu;
/** The fact that a slot comes from. */
export const factOf = (slot: string): FactId => /^[a-z]+/u.exec(slot)![0] as FactId;

const slotsIn = (text: string): string[] => [...text.matchAll(PLACE)].map(([, , slot = '']) => slot);

/** Whether a line is for this register and this kind: “wp soon|…” is for warm and plain, when leaving soon. */
export function isFor(line: string, register: Register, kind: string, slots: Slots): boolean {
  const bar = line.indexOf('|');
  if (bar < 0) return true;
  return line
    .slice(0, bar)
    .split(' ')
    .every((tag) => {
      if (tag.startsWith('-')) return slots[tag.slice(1)] === undefined;
      return /^[wpf]+$/u.test(tag) ? tag.includes(register[0]!) : tag === kind;
    });
}

/**
 * Says a line: `{slot}` is a fact, `{form slot}` a form of it, and `[…]` is left out where a fact in it is missing. Nothing when a fact
 * outside brackets is missing, or one of them was said before. After a greeting (`hailed`) it goes on in lower case.
 */
export function sayLine(
  line: string,
  slots: Slots,
  forms: Forms,
  full: (text: string) => string,
  said: ReadonlySet<FactId>,
  hailed = false,
): Said | undefined {
  const can = (slot: string): boolean => slots[slot] !== undefined && !said.has(factOf(slot));
  const body = line.slice(line.indexOf('|') + 1);
  const kept = body.replace(/\[([^[\]]*)\]/gu, (_, part: string) => (slotsIn(part).every(can) ? part : ''));
  const names = slotsIn(kept);
  if (!names.every(can)) return undefined;
  const begun = hailed
    ? full(kept)
        .replace(/^(?!I\b)\p{Lu}/u, (letter) => letter.toLowerCase())
        .replace(/^\{cap /u, '{')
    : full(kept);
  const text = tidy(
    begun.replace(PLACE, (_, form: string | undefined, slot: string) => formed(form, slots[slot]!, forms)),
  );
  return { text: hailed || /^\{(?:name|person)\}/u.test(kept) ? text : opened(text), used: names.map(factOf) };
}

function formed(form: string | undefined, fact: string, forms: Forms): string {
  switch (form) {
    case 'at':
    case 'in':
      return forms.placed(fact, form);
    case 'the':
      return forms.the(fact);
    case 'your':
      return forms.your(fact);
    case 'a':
      return forms.a(fact);
    case 'post':
      return forms.post(fact);
    case 'cap':
      return opened(fact);
    default:
      return fact;
  }
}

/** Where a fact brings its own mark, it needs no second one. */
const tidy = (text: string): string =>
  text
    .replace(/([.!?…]”?)\.(?= |$)/gu, '$1')
    .replace(/[.!…]\?$/u, '?')
    .replace(/\.(?=[,;])/gu, '');
