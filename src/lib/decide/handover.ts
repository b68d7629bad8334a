import type { DecideFacts } from './facts.ts';
import type { Row, Step } from './table.ts';

/** The reply that a step comes to, by its intent in the reply room. */
const REPLY: Readonly<Record<Step, string>> = {
  accept: 'accept',
  ask: 'ask-why',
  wait: 'say-nothing',
  follow: 'follow-instead',
  decline: 'not-open',
  ignore: 'say-nothing',
  report: 'say-nothing',
};

/** The reply to pre-fill. A plain question is asked of what one is known for, or with a word on the missing photo. */
export function replyFor({ step, reply }: Row, { photo, reach }: DecideFacts): string {
  if (reply) return reply;
  if (step !== 'ask') return REPLY[step];
  if (photo === 'no') return 'ask-photo';
  return reach === 'yes' ? 'ask-about' : 'ask-why';
}
