import { clean } from '../clean.ts';
import type { FactId, Facts, Language, Problem, WordList } from '../types.ts';
import { firstOf, rest, type Forms } from './forms.ts';

/** What the lines of a plan can say, by the name of the place it goes to. Before its first capital stands the fact it comes from. */
export type Slots = Partial<Readonly<Record<string, string>>>;

/** A fact as it is looked at: as typed, as cleaned, and without what only leads to it, in lower case where it may be. */
interface Seen {
  readonly raw: string;
  readonly fact: string;
  readonly text: string;
  readonly first: string;
}
type Test = (seen: Seen, forms: Forms) => boolean;
type Form = (seen: Seen, forms: Forms) => string | undefined;

/** What can be asked of a fact beside which list its first word is in. */
const TESTS: Readonly<Record<string, Test>> = {
  any: () => true,
  clause: ({ text }, forms) => isClause(text, forms),
  ours: ({ text }, forms) =>
    /^(?:our|my) /u.test(text) &&
    text
      .split(' ')
      .slice(2, -1)
      .some((word) => forms.is('verbs', word)),
  verb: (seen, forms) => firstOf(verbFirst(seen, forms) ?? '') === seen.first,
  does: (seen, forms) => verbFirst(seen, forms) !== undefined,
  ing: ({ first }) => first.endsWith('ing'),
  ed: ({ first }) => /(?:ing|ed)$/u.test(first),
  person: ({ text }, forms) => forms.isPerson(text),
  stripped: ({ fact }, forms) => forms.is('pronouns', firstOf(fact)),
  asked: ({ raw }) => raw.includes('?'),
  told: ({ raw, text, first }, forms) =>
    !raw.includes('?') &&
    forms.is('tells', first) &&
    !text
      .split(' ')
      .slice(1, 5)
      .some((word) => forms.is('asks', word)),
  way: ({ text }) => text.startsWith('the way'),
  part: ({ text, first }, forms) => forms.is('parts', forms.head(text)) && !forms.is('begins', first),
};

const FORMS: Readonly<Record<string, Form>> = {
  fact: ({ fact }) => fact,
  verb: (seen, forms) => verbFirst(seen, forms),
  rest: ({ text }) => rest(text),
  after: ({ fact }, forms) => afterTheVerb(fact, forms),
  when: ({ text }, forms) => forms.when(text),
  your: ({ fact }, forms) => forms.your(fact),
  the: ({ text }, forms) => forms.the(text),
  a: ({ text }, forms) => forms.a(text),
  part: ({ text }) => `the ${text}`,
};

/** Whether it says something by itself: “you said that…”, “my thesis is about…”. */
function isClause(text: string, forms: Forms): boolean {
  const words = text.toLowerCase().split(' ');
  if (/[.!?] \p{Lu}/u.test(text)) return true;
  if (forms.is('pronouns', words[0]!)) return words.length > 2 && !words[1]!.endsWith('ing');
  const says = words.findIndex((word) => forms.is('states', word));
  return forms.is('owners', words[0]!) && says > 0 && !words.slice(0, says).some((word) => forms.is('holds', word));
}

/** “We met at the fair”, where only the fair is wanted. */
function afterTheVerb(text: string, forms: Forms): string | undefined {
  const words = text.split(' ');
  const verb = words.findIndex((word) => forms.is('meets', word));
  const from = words.findIndex((word, i) => i > verb && forms.is('places', word));
  return verb >= 0 && from >= 0 && from < words.length - 1 ? words.slice(from).join(' ') : undefined;
}

/** The phrase with the plain form of the verb that begins it, as “run” of “runs a ward”. */
function verbFirst({ text, first }: Seen, forms: Forms): string | undefined {
  const next = firstOf(rest(text));
  if (forms.is('nouns', first) && (next === '' || forms.is('after', next) || forms.isPerson(next))) return undefined;
  const plain = [first, first.replace(/s$/u, ''), first.replace(/es$/u, ''), first.replace(/ies$/u, 'y')];
  const verb = plain.find((each) => forms.is('verbs', each));
  return verb && [verb, rest(text)].filter(Boolean).join(' ');
}

/** Without a last word that waits for another: half a fact is often seen, while it is typed. */
function whole(fact: string, forms: Forms): string {
  const words = fact.split(' ');
  while (words.length && forms.is('half', words.at(-1)!)) words.pop();
  return clean(words.join(' '));
}

const NAMES: ReadonlySet<string> = new Set(['first', 'formal', 'name', 'person', 'kind']);

/** One fact as the slots that lines can use, or why it cannot be used. */
function slotsOf(field: FactId, raw: string, { rules, strip }: Language, forms: Forms): Slots | Problem['problem'] {
  const kind = NAMES.has(field) ? 'name' : field in rules ? field : '';
  const fact = kind === 'name' ? clean(raw) : whole(clean(raw), forms);
  if (!/[\p{L}\p{N}]/u.test(fact)) return {};
  const bare = fact.replace(new RegExp(strip[field] ?? '^', 'giu'), '') || fact;
  const text = field === 'line' ? forms.lowerRole(bare) : forms.lower(bare);
  const seen = { raw, fact, text, first: firstOf(text) };
  const holds = (test: string): boolean =>
    test.startsWith('!')
      ? !holds(test.slice(1))
      : (TESTS[test]?.(seen, forms) ?? forms.is(test as WordList, seen.first));
  const [, ...outs] = rules[kind]!.map((rule) => rule.split(' ')).find(([tests]) => tests!.split('&').every(holds))!;
  const slots: Record<string, string> = {};
  for (const out of outs) {
    if (out.startsWith('!')) return out.slice(1) as Problem['problem'];
    const [slot, form = ''] = out.split(':');
    const said = form ? FORMS[form]!(seen, forms) : text;
    if (said === undefined) return field === 'when' ? 'when' : 'clause';
    slots[slot!.replace('*', field)] = said;
  }
  return slots;
}

/** All that the facts let one say, and what is in the way. */
export function slotsFrom(
  given: Partial<Readonly<Record<FactId, string>>>,
  language: Language,
  forms: Forms,
): { slots: Slots; problems: Problem[] } {
  const problems: Problem[] = [];
  const slots: Record<string, string> = {};
  for (const [field, raw] of Object.entries(given) as [FactId, string][]) {
    const found = slotsOf(field, raw, language, forms);
    if (typeof found === 'string') problems.push({ field, problem: found, over: 0 });
    else Object.assign(slots, found);
  }
  const { kind = '', thing } = slots;
  const did = Object.hasOwn(language.did, kind) ? language.did[kind] : thing && forms.didWith(thing, language.did);
  if (did) slots['verb'] = did;
  return { slots, problems };
}

/** The facts of a form in one list. */
export const listed = ({ recipient, me, given }: Facts): Partial<Record<FactId, string>> => ({
  ...given,
  ...recipient,
  ...me,
});
