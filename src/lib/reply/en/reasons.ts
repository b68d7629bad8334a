import type { Lines, ReplyLanguage } from '../types.ts';

/** The reasons on offer. Whether one is true is the person's to know. */
export const offered: ReplyLanguage['reasons'] = {
  decline: ['small', 'field', 'elsewhere', 'employer', 'apart'],
  'not-now-job': ['small', 'field', 'apart'],
  'not-now-student': ['small', 'field', 'apart'],
  'ex-colleague': ['small', 'elsewhere', 'apart'],
  role: ['client', 'patient', 'pupil', 'candidate', 'reporter'],
  introduction: ['both', 'asked', 'never'],
  'take-back': ['client', 'patient', 'pupil', 'candidate', 'reporter', 'small', 'field', 'employer', 'apart'],
};

/** A rule or a reason, never a judgement of the person: it would be the same for anybody else. */
export const reasons = {
  'why-own': ['{reason}.'],
  'why-met': [
    'I keep this network to people I have met or worked with.',
    'My rule here is to connect with people I have met or worked with.',
    'f|I connect here only with people whom I have met or worked with.',
  ],
  'why-known': [
    'I keep this network to people I know, and knowing a little is enough.',
    'My rule here is to connect with people I already know, even slightly.',
    'f|I connect here only with people whom I know, even if slightly.',
  ],
  'why-small': [
    'I am keeping my network here small.',
    'I keep a small network here, and add to it slowly.',
    'f|I prefer to keep a small network here.',
  ],
  'why-field': [
    'I keep this account to people in my own line of work.',
    'My rule here is to stay within my own line of work.',
  ],
  'why-elsewhere': [
    'I do my keeping in touch elsewhere, and little of it here.',
    'I keep up with people in other places, and seldom here.',
  ],
  'why-employer': [
    'My work asks me to keep this account to colleagues.',
    'Where I work, we keep these accounts to colleagues.',
  ],
  'why-apart': [
    'I keep my work and the rest of my life apart here.',
    'My rule is to keep work and private life apart, and this account is part of that.',
  ],
  'why-client': [
    'I do not connect here with clients. It keeps your business yours, and the rule is the same for all of them.',
    'My rule is not to connect here with clients, so that what is between us stays private.',
  ],
  'why-patient': [
    'I do not connect here with patients. The rule is the same for all of them, and it protects your privacy first.',
    'My rule is to keep patients and social networks apart, above all for your own privacy.',
  ],
  'why-pupil': [
    'I do not connect here with pupils or their families. The rule is the same for all of them.',
    'My rule is not to connect here with anybody I teach or their families, so that all are treated alike.',
  ],
  'why-candidate': [
    'I do not connect here with candidates while they apply, so that all of them are treated alike.',
    'My rule is not to connect here with anybody who is applying. It keeps things fair, to you as well.',
  ],
  'why-reporter': [
    'I do not connect here with reporters. It is the same rule for all of them, and says nothing about your work.',
    'My rule is not to connect here with reporters, whatever the subject.',
  ],
  'why-both': [
    'I introduce people only where I know the work of both well.',
    'My rule is to introduce people only when I know both of them well.',
  ],
  'why-asked': [
    'I have been asked not to pass introductions on, and I keep to that.',
    'I was asked not to pass on introductions, and I want to respect that.',
  ],
  'why-never': [
    'I do not make introductions here. It is the same answer for everybody.',
    'My rule is not to make introductions here, for anybody.',
  ],
} satisfies Lines;
