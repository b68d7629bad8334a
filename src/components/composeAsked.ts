import { compose } from '../copy/en/compose.ts';
import { tryCompose } from '../copy/en/embeds.ts';
import { english } from '../lib/compose/en/index.ts';
import { composerOf, type FieldId, type Plan, type SituationId, type Variant } from '../lib/compose/index.ts';

/** What makes a note particular, beside what it cannot do without. The first that a situation asks for is taken. */
const PARTICULAR: readonly FieldId[] = ['detail', 'thing', 'thanks', 'project', 'why'];
const FEWEST = 2;

/** The two or three facts to ask for where there is no room for more: those that are needed, and one that is particular. */
export function askedOf({ fields, needs }: Plan): FieldId[] {
  const needed = needs.split(' ').map((need) => need.split('|')[0] as FieldId);
  const more = PARTICULAR.filter((field) => fields.split(' ').includes(field) && !needed.includes(field));
  return [...needed, ...more.slice(0, Math.max(0, FEWEST - needed.length))];
}

/** A fact to type, in the words of its situation. */
export interface Asked {
  readonly id: FieldId | 'first';
  readonly label: string;
  readonly example: string;
}

/** Those facts with their labels and examples, and the first name of whom the note goes to. */
export function askedFor(situation: SituationId): Asked[] {
  const words = compose.fields[situation];
  const facts = askedOf(english.plans[situation]).map((id) => {
    const { label = '', example = '' } = words[id] ?? {};
    return { id, label, example };
  });
  const { first } = compose.people;
  const label = situation === 'intro' ? compose.facts.firstOfMutual : first.label;
  return [...facts, { id: 'first', label, example: tryCompose.first }];
}

/** What the examples of those facts come to. */
export function sampleOf(situation: SituationId): Pick<Variant, 'text' | 'verdict'> {
  const { first, ...given } = Object.fromEntries(askedFor(situation).map(({ id, example }) => [id, example]));
  const { text, verdict } = composerOf(english)({ situation, recipient: { first: first! }, given }).variants[0]!;
  return { text, ...(verdict && { verdict }) };
}
