import type { Problem } from '../../lib/compose/types.ts';

/* What is said of a fact, apart from the other words of the composer: its small copy in guides has only these. */

export const missing = 'Without this, a note could go to anybody. I need: {facts}.';
export const mend = 'Something needs another form';
export const example = 'For example: {example}';
export const problems: Readonly<Record<Problem['problem'], string>> = {
  clause: 'I can use only a few words here, not a whole sentence. Try the name of the thing alone.',
  verb: 'I could not fit this into a sentence. Begin with a verb, like the example.',
  when: 'I do not know how to say this as a time. Try “last week”, “in March” or “on 12 May”.',
  long: 'With this, even the shortest note is too long. Make it {over} characters shorter, or allow more.',
};
