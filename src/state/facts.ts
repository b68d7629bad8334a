import {
  FIELDS,
  LENGTHS,
  REGISTERS,
  SITUATIONS,
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

const among = (list: readonly string[], value: unknown): boolean => list.includes(value as string);
const isText = (value: unknown): boolean => typeof value === 'string';

export function areFacts(value: unknown): value is FactsKept {
  if (typeof value !== 'object' || value === null) return false;
  const { situation, given, formal, name, line, register, length, seed } = value as Record<string, unknown>;
  return (
    among(['', ...SITUATIONS], situation) &&
    typeof given === 'object' &&
    given !== null &&
    Object.entries(given).every(([field, text]) => among(FIELDS, field) && isText(text)) &&
    [formal, name, line].every(isText) &&
    among(REGISTERS, register) &&
    among(Object.keys(LENGTHS), length) &&
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
