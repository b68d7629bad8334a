/** An option’s id, and where it places a person on the way from `met` (0) to `open` (4); nothing where it places nobody. */
type Options = Readonly<Record<string, number | null>>;

/**
 * The questions and their options, in the order in which they are asked. Ids travel in links and are kept: never reuse one.
 * The first three place a person, our own weighing of the five sources; `stance` is what they chose themselves, and wins.
 */
export const QUESTIONS = {
  why: { never: 0, tie: 1, yes: 3 },
  bare: { leave: 1, ask: 2, accept: 5 },
  vouch: { all: 0.5, most: 1.5, some: 3.5 },
  purpose: { memory: null, work: null, field: null, reach: null },
  sellers: { ignore: null, tell: null, accept: null },
  duty: { none: null, client: null, patient: null, pupil: null, candidate: null, reporter: null },
  rest: { nothing: null, follow: null, note: null },
  rhythm: { daily: null, weekly: null, seldom: null },
  stance: { met: null, known: null, context: null, conversation: null, open: null },
} as const satisfies Readonly<Record<string, Options>>;

export type QuestionId = keyof typeof QUESTIONS;

/** What a person answered; every question may be left open. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** The questions by their ids, in order. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

/** The options of a question by their ids. */
export const optionsOf = (question: QuestionId): string[] => Object.keys(QUESTIONS[question]);

const has = (thing: object, key: string): boolean => Object.prototype.hasOwnProperty.call(thing, key);

/** Whether these are a question and one of its options; never true of what an object merely inherits. */
export const isAnswer = (question: string, option: unknown): boolean =>
  has(QUESTIONS, question) && typeof option === 'string' && has(QUESTIONS[question as QuestionId], option);

/** The shape check for what was kept. */
export function isAnswers(value: unknown): value is Answers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([question, option]) => isAnswer(question, option));
}
