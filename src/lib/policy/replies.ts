import type { Answers } from './questions.ts';
import { stanceOf } from './stance.ts';
import type { Stance } from './types.ts';

/** The replies that each stance sends most, by their intents in the reply room. */
const REPLIES: Readonly<Record<Stance, readonly string[]>> = {
  met: ['accept', 'meet-first', 'not-open'],
  known: ['accept', 'ask-how', 'not-open'],
  context: ['accept', 'ask-why', 'ask-how'],
  conversation: ['ask-why', 'ask-how', 'accept'],
  open: ['accept', 'ask-why'],
};

/** The replies that go with a policy, the most used first. None before a stance is known. */
export function repliesFor(answers: Answers): readonly string[] {
  const stance = stanceOf(answers);
  if (!stance) return [];
  return [
    ...REPLIES[stance],
    ...(answers.rest === 'follow' ? ['follow-instead'] : []),
    ...(answers.sellers === 'tell' ? ['vendor-stop'] : []),
    ...(answers.sellers === 'accept' ? ['vendor-accept'] : []),
    ...((answers.duty ?? 'none') === 'none' ? [] : ['role']),
  ];
}
