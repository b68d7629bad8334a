import { MOST, type ReplyFacts, type Typed } from './types.ts';

/** Facts made fit to stand in a sentence; those that cannot are named. */
export interface CleanFacts {
  readonly given: Readonly<Partial<Record<Typed, string>>>;
  readonly leftOut: readonly Typed[];
}

/** Marks that turn the reading direction would turn our own words, too. */
const CONTROL = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const AT_END = /[\s.,;:!?…，。！？]$/u;
/** What would end a sentence twice; a question or an exclamation may end one of the person’s own. */
const SENTENCE_END = /[\s.,;:…]$/u;
const SENTENCES: ReadonlySet<Typed> = new Set(['reason', 'pointer']);

/** Trims the typed facts, puts them on one line and takes the marks off their ends. */
export function cleanFacts(facts: ReplyFacts): CleanFacts {
  const given: Partial<Record<Typed, string>> = {};
  const leftOut: Typed[] = [];
  for (const key of Object.keys(MOST) as Typed[]) {
    const typed = facts[key];
    if (!typed?.trim()) continue;
    const fact = typed.length > MOST[key] * 4 ? typed : tidy(typed, SENTENCES.has(key) ? SENTENCE_END : AT_END);
    if (fact.length > MOST[key] || !/[\p{L}\p{N}]/u.test(fact)) leftOut.push(key);
    else given[key] = fact;
  }
  return { given, leftOut };
}

function tidy(typed: string, end: RegExp): string {
  let fact = typed
    .replace(CONTROL, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/([!?,.;:])\1+/gu, '$1')
    .trim();
  while (end.test(fact)) fact = fact.slice(0, -1);
  return fact;
}

/** A typed sentence with its capital, unless it begins with an address. */
export const asSentence = (fact: string): string => {
  const [first = ''] = fact;
  return /^\S*[/@]|^\S+\.\S/u.test(fact) ? fact : first.toUpperCase() + fact.slice(first.length);
};
