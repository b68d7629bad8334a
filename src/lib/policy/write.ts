import { QUESTION_IDS, type Answers, type QuestionId } from './questions.ts';
import { stanceOf } from './stance.ts';
import type { Stance } from './types.ts';

/** A sentence for the paragraph, and one or more for the page. Either may be empty. */
type Clause = readonly [short: string, long: string];

/** The sentences of one language: whole sentences, so that any of them may stand beside any other. */
export interface Clauses {
  /** What the page begins with. */
  readonly title: string;
  readonly stances: Readonly<Record<Stance, { readonly line: string; readonly short: string; readonly long: string }>>;
  /** By question, then by option. What is not there is not said. */
  readonly said: Readonly<Partial<Record<QuestionId, Readonly<Record<string, Clause>>>>>;
  /** What those who are not accepted get, said in the profile's one line. */
  readonly rest: Readonly<Record<string, string>>;
  /** What every page ends with. */
  readonly close: string;
}

export const SIZES = ['line', 'paragraph', 'page'] as const;
export type Size = (typeof SIZES)[number];

/** The stances that may say an answer; all of them where it is not here. A policy never says one thing and its opposite, whatever was answered. */
const FITS: Readonly<Record<string, string>> = {
  'bare=leave': 'met known context',
  'bare=ask': 'met known context open',
  'bare=accept': 'conversation open',
  'vouch=all': 'met known context',
  'vouch=most': 'met known context conversation',
  'vouch=some': 'context conversation open',
  'sellers=accept': 'context conversation open',
};

const fits = (stance: Stance, question: QuestionId, option: string): boolean =>
  (FITS[`${question}=${option}`] ?? stance).split(' ').includes(stance);

/** The policy in three sizes, in the first person: a line for a profile, a paragraph, a page. Undefined before a stance is known. */
export function writePolicy(answers: Answers, clauses: Clauses): Readonly<Record<Size, string>> | undefined {
  const stance = stanceOf(answers);
  if (!stance) return undefined;
  const { line, short, long } = clauses.stances[stance];
  const say = (size: 0 | 1, question: QuestionId) => {
    const option = answers[question] ?? '';
    return fits(stance, question, option) ? (clauses.said[question]?.[option]?.[size] ?? '') : '';
  };
  const each = (size: 0 | 1) => QUESTION_IDS.filter((id) => id !== 'purpose').map((id) => say(size, id));
  const ending = stance === 'open' ? '' : (clauses.rest[answers.rest ?? ''] ?? '');
  return {
    line: joined(' ', line, ending),
    paragraph: joined(' ', say(0, 'purpose'), short, ...each(0)),
    page: joined('\n\n', clauses.title, say(1, 'purpose'), long, ...each(1), clauses.close),
  };
}

const joined = (by: string, ...parts: readonly string[]): string => parts.filter((part) => part !== '').join(by);
