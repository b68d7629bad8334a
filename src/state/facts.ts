import {
  LENGTHS,
  REGISTERS,
  type FieldId,
  type Length,
  type Register,
  type SituationId,
} from '../lib/compose/types.ts';
import { persisted } from './persisted.ts';

/** What the composer has been told. The recipient's first name is with the draft. */
export interface FactsKept {
  readonly situation: SituationId | '';
  readonly given: Partial<Readonly<Record<FieldId, string>>>;
  readonly formal: string;
  readonly name: string;
  readonly line: string;
  readonly register: Register;
  readonly length: Length;
  readonly seed: number;
}

const EMPTY: FactsKept = {
  situation: '',
  given: {},
  formal: '',
  name: '',
  line: '',
  register: 'warm',
  length: 'short',
  seed: 0,
};
const LONGEST_KEPT = 20_000;

const areTexts = (values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

/** A situation may be one that is no longer there: whoever shows it looks first. */
export function areFacts(value: unknown): value is FactsKept {
  if (typeof value !== 'object' || value === null) return false;
  const { situation, given, formal, name, line, register, length, seed } = value as FactsKept;
  return (
    typeof given === 'object' &&
    areTexts([situation, formal, name, line, length, ...Object.values(given ?? [0])]) &&
    REGISTERS.includes(register) &&
    Object.hasOwn(LENGTHS, length) &&
    Number.isSafeInteger(seed)
  );
}

const store = persisted<FactsKept>({
  key: 'well-met:facts',
  version: 1,
  empty: EMPTY,
  isValid: areFacts,
  isTooLong: (facts) => JSON.stringify(facts).length > LONGEST_KEPT,
  onTaken: () => undefined,
});

export const { $value: $facts, $keeping, $damaged, open: openFacts, forget: clearFacts } = store;

/** Changes what is given, and leaves the rest of it as it is. */
export const setFacts = (part: Partial<FactsKept>) => store.set({ ...$facts.get(), ...part });

/** One fact of the situation. */
export const setGiven = (field: FieldId, text: string) => setFacts({ given: { ...$facts.get().given, [field]: text } });

/** Another situation: its kind has to be chosen anew, and what else was typed may fit again. */
export function setSituation(situation: FactsKept['situation']) {
  const { kind: _, ...given } = $facts.get().given;
  setFacts({ situation, given });
}
