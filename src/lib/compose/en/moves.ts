import type { Language } from '../types.ts';

/** What any note may say beside its own situation, in the notation of `situations.ts`. */
export const moves: Language['moves'] = {
  hail: ['w|Hi {first},', 'p|Hello {first},', 'f|Dear {formal},', 'f -formal|Dear {first},'],
  self: ['I {lineDo}.', 'I’m {lineIs}.', '{cap lineAll}.'],
  thing: [
    'I’m writing because of {your thing}.',
    'It was {your thing} that made me write to you.',
    'I’m writing to you because of {your thing}.',
  ],
  thanks: ['Thank you for {thanks}.', 'wp|And thank you for {thanks}.', 'f|I am grateful to you for {thanks}.'],
  question: [
    'May I ask: {question}?',
    'One small question, if I may. {cap question}?',
    'I wonder {questionIf}.',
    'I’d like to ask you about {questionOf}.',
  ],
  /* A reason told as a whole sentence; the usual one still follows it. */
  because: ['{cap whyAll}.'],
  why: [
    'I’d like to {why}.',
    'I’d be glad to {why}.',
    'I hope to {why}.',
    'I’d like to hear more about {whyOf}.',
    'What interests me is {whyOf}.',
    'I’d like to know more about {whyOf}.',
  ],
  bye: [
    'wp|Thank you.',
    'w|Thanks for reading.',
    'p|Thank you for reading.',
    'f|Thank you for reading this.',
    'f|Thank you.',
  ],
  sign: [
    'w|Warmly, {name}',
    'w|All the best, {name}',
    'wp|{name}',
    'p|Best wishes, {name}',
    'p|Regards, {name}',
    'f|Kind regards, {name}',
    'f|With kind regards, {name}',
    'f|Yours sincerely, {name}',
  ],
};

/** What formal notes say in full. */
export const full =
  'I’d=I would|I’m=I am|I’ve=I have|I’ll=I will|It’s=It is|it’s=it is|We’re=We are|we’re=we are|We’ve=We have|you’d=you would|You’ll=You will|You’re=You are|you’re=you are|There’s=There is|that’s=that is|haven’t=have not|don’t=do not|doesn’t=does not|won’t=will not';

/** The orders of a note: three shapes, one for each variant. */
export const shapes = [
  'core thing detail thanks self because why question',
  'self core thing detail thanks because why question',
  'core thing detail self thanks question because why',
];

/** The close goes before the self, the self before the reason, and last what only they could be told. */
export const drops =
  'bye sign place link stay name line when from school org question topic project why thanks thing detail';
