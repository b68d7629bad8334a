import { isFacts, type DecideFacts, type FactId } from '../lib/decide/index.ts';
import { persisted } from './persisted.ts';

/** What the person knows of an invitation, beside the text and the name, which `received.ts` keeps. */
const store = persisted<DecideFacts>({
  key: 'well-met:decide',
  version: 1,
  empty: {},
  isValid: isFacts,
  isTooLong: () => false,
  onTaken: () => undefined,
});

export const { $value: $facts, $keeping, $damaged, open: openFacts, forget: clearFacts } = store;

/** Sets a fact; nothing, or what is no value of it, makes it not known. */
export function setFact(fact: FactId, value: string) {
  const { [fact]: _, ...rest } = $facts.get();
  const next: unknown = { ...rest, [fact]: value };
  store.set(isFacts(next) ? next : rest);
}

/** What is known of another invitation takes the place of what was said of the last. */
export const replaceFacts = (facts: DecideFacts) => store.set(facts);
