import type { ReplyLanguage } from '../types.ts';

const HELLO = 'greet thanks@note/thanks';
const ASK = `${HELLO} rule@policy`;
const WHY = 'ask-why@note/ask-why@policy/ask-why';

/** What is said for each intent, in this order: thanks before the no, and a rule rather than a judgement. */
export const plans: ReplyLanguage['plans'] = {
  'ask-why': `${ASK} ${WHY} +ask-more`,
  'ask-how': `${HELLO} how@policy ask-how +ask-how-more`,
  'ask-about': `${ASK} ask-about +ask-about-more`,
  'ask-photo': `${ASK} ${WHY} photo`,
  'ask-interest': `${HELLO} interest +interest-more`,
  accept: 'greet accept@note/accept +accept@policy +accept-more',
  'follow-up': 'greet again tip +again-more',
  decline: `${HELLO} why@reason>then/why@policy>then/no open-to-all +wish`,
  'not-open': `${HELLO} not-open@policy/not-open door@policy/then open-to-all +wish`,
  'meet-first': `${HELLO} why@policy first +first-more open-to-all`,
  'follow-instead': `${HELLO} why@policy/few follow +follow-more`,
  'not-now-job': `${HELLO} why@reason/job not-now tip +wish-job`,
  'not-now-student': `${HELLO} why@reason/student not-now tip +wish-student`,
  'ex-colleague': 'greet thanks why@reason part +part-more',
  role: `${HELLO} why@reason>then/role +role-more right-way`,
  introduction: 'greet for-asking why@reason/introduce introduce-no other-way +own-note +wish',
  'vendor-accept': 'greet vendor-yes vendor-rule vendor-follow +vendor-more',
  'vendor-stop': 'greet vendor-thanks vendor-stop +vendor-fair',
  'vendor-last': 'greet last last-then +last-more',
  'oops-bare': 'greet bare bare-why +bare-more',
  'oops-person': 'greet person free +wish',
  'oops-everyone': 'greet everyone free +reminder',
  'oops-typo': 'greet typo typo-right +typo-more',
  'oops-pitch': 'greet pitched pitched-then +pitched-more',
  'take-back': 'greet soon why@reason/why@policy taken right-way +part-more',
};
