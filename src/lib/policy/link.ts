import { isAnswer, QUESTION_IDS, type Answers } from './questions.ts';

/** Why a link is refused: `version` = made by a later or an unknown version · `long` = longer than any of ours · `damaged` = not ours, or changed on its way. */
export type Refusal = 'version' | 'long' | 'damaged';

const VERSION = '1';
/** In UTF-16 units. The longest link that all questions can make is under 150. */
const LONGEST = 400;

/** The answers as what stands after the `#` of a link: only ids, never anything typed. Empty answers give an empty link. */
export function linkOf(answers: Answers): string {
  const parts = QUESTION_IDS.flatMap((question) => {
    const option = answers[question];
    return option === undefined ? [] : [`${question}=${option}`];
  });
  return parts.length === 0 ? '' : `#v=${VERSION}&${parts.join('&')}`;
}

/** The answers in what stands after an address; a refusal when it holds none that can be trusted; undefined when it is no link of this kind. */
export function answersIn(hash: string): Answers | Refusal | undefined {
  if (!hash.includes('=')) return undefined;
  if (hash.length > LONGEST) return 'long';
  const [version, ...parts] = hash.replace(/^#/, '').split('&');
  if (!/^v=\d{1,3}$/.test(version ?? '')) return 'damaged';
  if (version !== `v=${VERSION}`) return 'version';
  const answers = new Map<string, string>();
  for (const part of parts) {
    const [question = '', option, more] = part.split('=');
    if (more !== undefined || answers.has(question) || !isAnswer(question, option)) return 'damaged';
    answers.set(question, option!);
  }
  return answers.size === 0 ? 'damaged' : (Object.fromEntries(answers) as Answers);
}
