import { isAnswer, isAnswers, type Answers, type QuestionId } from '../lib/policy/questions.ts';
import { SIZES, type Size } from '../lib/policy/write.ts';
import { persisted } from './persisted.ts';

/** A person's connection policy: what they answered, and the sizes that they put into their own words. */
export interface Policy {
  readonly answers: Answers;
  readonly own: Readonly<Partial<Record<Size, string>>>;
}

const EMPTY: Policy = { answers: {}, own: {} };
const LONGEST_KEPT = 20_000;

export function isPolicy(value: unknown): value is Policy {
  if (typeof value !== 'object' || value === null) return false;
  const { answers, own } = value as Record<string, unknown>;
  if (typeof own !== 'object' || own === null) return false;
  const isOwn = ([size, text]: [string, unknown]) => SIZES.includes(size as Size) && typeof text === 'string';
  return isAnswers(answers) && Object.entries(own).every(isOwn);
}

const store = persisted<Policy>({
  key: 'well-met:policy',
  version: 1,
  empty: EMPTY,
  isValid: isPolicy,
  isTooLong: ({ own }) => Object.values(own).join('').length > LONGEST_KEPT,
  onTaken: () => undefined,
});

export const { $value: $policy, $keeping, $damaged, open: openPolicy, forget: clearPolicy } = store;

/** Answers a question; nothing takes the answer back. */
export function setAnswer(question: QuestionId, option: string) {
  const { answers, own } = $policy.get();
  const { [question]: _, ...rest } = answers;
  store.set({ answers: isAnswer(question, option) ? { ...rest, [question]: option } : rest, own });
}

/** Puts a size into the person’s own words, or, with nothing, back into ours. */
export function setOwn(size: Size, text: string | undefined) {
  const { answers, own } = $policy.get();
  const { [size]: _, ...rest } = own;
  store.set({ answers, own: text === undefined ? rest : { ...rest, [size]: text } });
}

/** Takes over the answers of a link; words of one’s own belonged to the answers before. */
export const takeOver = (answers: Answers) => store.set({ answers, own: {} });
