import { clean } from '../clean.ts';
import type { FactId, Facts, Problem } from '../types.ts';
import { firstOf, rest, type Forms } from './forms.ts';
import { whenOf } from './when.ts';

/** What the lines of a plan can say, by the name of the place it goes to. Before its first capital stands the fact it comes from. */
export type Slots = Partial<Readonly<Record<string, string>>>;
type Found = Slots | Problem['problem'];

const PRONOUN =
  /^(?:i|we|you|he|she|they|it|there|i’m|i’ve|i’d|we’re|we’ve|you’re|you’ve|it’s|he’s|she’s|they’re|there’s)$/u;
const STATES = /^(?:is|are|was|were|am|has|have|had|can|could|will|would|isn’t|aren’t|wasn’t|don’t|doesn’t|didn’t)$/u;
const JOINS = /^(?:that|which|who|how|when|where|what|why|you|we|they|i|nobody|everybody|everyone|someone)$/u;

/** Whether it says something by itself: “you said that…”, “my thesis is about…”. */
function isClause(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  if (/[.!?] \p{Lu}/u.test(text)) return true;
  if (PRONOUN.test(words[0]!)) return words.length > 2 && !words[1]!.endsWith('ing');
  if (!/^(?:my|our|your|the|this)$/u.test(words[0]!)) return false;
  const says = words.findIndex((word) => STATES.test(word));
  return says > 0 && !words.slice(0, says).some((word) => JOINS.test(word));
}

/** “Our children share a class”: a verb of any kind after “our” or “my”. */
const isOurs = (text: string, forms: Forms): boolean =>
  /^(?:our|my) /u.test(text) &&
  text.split(' ').some((word, i, all) => i > 1 && i < all.length - 1 && forms.is('verbs', word));

/** “We met at the fair”, where only the fair is wanted. */
function afterTheVerb(text: string): string | undefined {
  const words = text.split(' ');
  const verb = words.findIndex((word) =>
    /^(?:met|saw|heard|were|was|am|are|is|spoke|talked|spoken|work|worked|studied|study)$/iu.test(word),
  );
  const from = words.findIndex((word, i) => i > verb && /^(?:at|in|on|during)$/iu.test(word));
  return verb >= 0 && from >= 0 && from < words.length - 1 ? words.slice(from).join(' ') : undefined;
}

const without = (text: string, lead: RegExp): string => text.replace(lead, '') || text;

/** The plain form of a verb that begins the phrase, as “run” of “runs a ward”. */
function verbFirst(text: string, forms: Forms): string | undefined {
  const low = forms.lower(text);
  const first = firstOf(low);
  const next = /^\S+ (\S+)/u.exec(low)?.[1] ?? '';
  const asNoun =
    forms.is('nouns', first) &&
    (next === '' || /^(?:at|in|on|of|for|with|from|and)$/u.test(next) || forms.isPerson(next));
  if (asNoun) return undefined;
  for (const plain of [first, first.replace(/s$/u, ''), first.replace(/es$/u, ''), first.replace(/ies$/u, 'y')])
    if (forms.is('verbs', plain)) return [plain, rest(low)].filter(Boolean).join(' ');
  return undefined;
}

const isOf = (text: string): boolean =>
  /^(?:the|a|an|your|our|my|how|what|why|whether|when|where|this|that|\S+ing)$/u.test(firstOf(text));

function why(fact: string, forms: Forms): Found {
  const bare = without(fact, /^(?:because|so that|so|in order)[ ,]+/iu);
  const text = without(bare, /^(?:i(?:’d| would) (?:like|love) to|i (?:want|hope|wish) to|to) /iu);
  const verb = verbFirst(text, forms);
  if (verb && firstOf(text) === firstOf(verb)) return { why: verb };
  if (isClause(text)) return { whyAll: text };
  return isOf(forms.lower(text)) ? { whyOf: forms.lower(text) } : 'verb';
}

const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? '';

function line(fact: string, forms: Forms): Found {
  const headline = without(fact.split(/ [|•·] /u)[0]!, /^(?:i’m|i am|i) /iu);
  const alone =
    forms.isPerson(headline) && forms.head(headline) === firstWord(headline) && !/\p{Lu}/u.test(headline.slice(1));
  const text = alone ? headline.toLowerCase() : forms.lower(headline);
  if (isClause(text)) return { lineAll: text };
  const verb = verbFirst(text, forms);
  if (verb) return { lineDo: verb };
  if (/^(?:a|an|the|one) /u.test(text)) return { lineAs: text, lineIs: text };
  const first = firstOf(text);
  if (forms.is('ranks', first)) return { lineAs: text, lineIs: text };
  if (/(?:ing|ed)$|^(?:new|in|at|from|originally|currently|now|responsible)$/u.test(first) && !forms.isPerson(text))
    return { lineIs: text };
  if (!forms.isPerson(text)) return headline === fact ? 'verb' : { lineAll: fact };
  return { lineAs: forms.a(text), lineIs: forms.a(text) };
}

function share(fact: string, forms: Forms): Found {
  const text = forms.lower(without(fact, /^(?:we both|we all|we|both|you and i(?: both)?) /iu));
  if (/^(?:are|were) \S/u.test(text)) return firstOf(text) === 'are' ? { shareIs: rest(text) } : { shareDo: text };
  if (forms.is('past', firstOf(text))) return { shareDo: text };
  const verb = verbFirst(text, forms);
  if (verb && firstOf(verb) === firstOf(text)) return { shareDo: verb };
  if (/^have \S/u.test(text)) return { shareDo: text };
  if (isClause(text) || isOurs(text, forms)) return { shareAll: text };
  return /ing$|ed$/u.test(firstOf(text)) ? { shareIs: text } : { shareOf: forms.the(text) };
}

const ASKS =
  /^(?:how|what|which|why|when|where|who|whose|do|does|did|is|are|was|were|can|could|would|will|should|have|has|had|may)$/u;

function question(fact: string, raw: string, forms: Forms): Found {
  const text = forms.lower(fact);
  if (/^(?:if|whether)$/u.test(firstOf(text))) return { questionIf: text };
  const told =
    /^(?:how|what|which|why|when|where|who) /u.test(text) &&
    !text
      .split(' ')
      .slice(1, 5)
      .some((word) => ASKS.test(word));
  if (told && !raw.includes('?')) return { questionIf: text };
  if (ASKS.test(firstOf(text)) || raw.includes('?')) return { question: fact };
  return isClause(text) ? 'clause' : { questionOf: text };
}

function detail(fact: string, forms: Forms): Found {
  const text = forms.lower(
    without(fact, /^(?:what stayed with me was|we talked about|we spoke about|we worked on|about) /iu),
  );
  if (firstOf(text) === 'that') return { detailThat: text };
  if (isClause(text)) return { detailAll: text };
  const part =
    forms.is('parts', forms.head(text)) &&
    !/^(?:the|a|an|your|my|our|his|her|their|one|how|what|why)$/u.test(firstOf(text));
  const said = part ? `the ${text}` : text;
  return { detail: said, detailThat: said };
}

const TALK = /^(?:(?:your|the|my|a) )?(?:talk|lecture|session|keynote|presentation|paper) (?:on|about) /iu;

/** Without a last word that waits for another: half a fact is often seen, while it is typed. */
function whole(fact: string): string {
  const words = fact.split(' ');
  while (/^(?:the|a|an|your|my|our|and|or|of)$/u.test(words.at(-1) ?? '')) words.pop();
  return clean(words.join(' '));
}

/** One fact as the slots that lines can use, or why it cannot be used. */
function slotsOf(field: FactId, raw: string, forms: Forms): Found {
  const fact = field === 'first' || field === 'formal' || field === 'name' ? clean(raw) : whole(clean(raw));
  if (!/[\p{L}\p{N}]/u.test(fact)) return {};
  switch (field) {
    case 'why':
      return why(fact, forms);
    case 'line':
      return line(fact, forms);
    case 'share':
      return share(fact, forms);
    case 'detail':
      return detail(fact, forms);
    case 'question':
      return question(fact, raw, forms);
    case 'when': {
      const when = whenOf(fact, forms);
      return when ? { when } : 'when';
    }
    case 'thanks': {
      const text = forms.lower(without(fact, /^(?:thank you|thanks) (?:so much )?for |^for /iu));
      return isClause(text) ? 'clause' : { thanks: text };
    }
    case 'thing': {
      const text = isClause(forms.lower(fact)) && !/^(?:how|what|the way|your)\b/iu.test(fact) ? undefined : fact;
      if (text === undefined) return 'clause';
      const told = /^(?:how|what|why|the way)\b/iu.test(text);
      return { thing: text, thingYour: forms.your(text), ...(!told && { thingMade: text }) };
    }
    case 'first':
    case 'formal':
    case 'name':
    case 'person':
    case 'kind':
      return { [field]: fact };
    default: {
      const text = isClause(forms.lower(fact)) && !/^(?:how|what|the way)\b/iu.test(fact) ? afterTheVerb(fact) : fact;
      if (text === undefined) return 'clause';
      const topic = field === 'topic' || field === 'from';
      if (!topic) return { [field]: text };
      const said = forms.lower(without(without(text, TALK), /^(?:about|on|in) /iu));
      const told = /^(?:how|what|why|when|where|whether)$/u.test(firstOf(said));
      return told ? { [`${field}How`]: said } : { [field]: said, [`${field}How`]: said };
    }
  }
}

/** What was done with what they made, by its `kind`. */
const DID: Readonly<Record<string, string>> = {
  read: 'read',
  watched: 'watched',
  heard: 'listened to',
  used: 'used',
  saw: 'saw',
};

/** All that the facts let one say, and what is in the way. */
export function slotsFrom(
  given: Partial<Readonly<Record<FactId, string>>>,
  forms: Forms,
): { slots: Slots; problems: Problem[] } {
  const problems: Problem[] = [];
  const slots: Record<string, string> = {};
  for (const [field, raw] of Object.entries(given) as [FactId, string][]) {
    const found = slotsOf(field, raw, forms);
    if (typeof found === 'string') problems.push({ field, problem: found, over: 0 });
    else Object.assign(slots, found);
  }
  const did = (slots['kind'] && DID[slots['kind']]) ?? (slots['thing'] && forms.didWith(slots['thing']));
  if (did) slots['verb'] = did;
  return { slots, problems };
}

/** The facts of a form in one list. */
export const listed = ({ recipient, me, given }: Facts): Partial<Record<FactId, string>> => ({
  ...given,
  ...recipient,
  ...me,
});
