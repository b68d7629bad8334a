import type { Register, Length, SituationId, Step, FieldId } from '../../lib/compose/types.ts';
import type { Keeping } from '../../state/persisted.ts';
import { composeFields } from './composeFields.ts';
import { example, mend, missing, problems } from './composeTrouble.ts';

/** The words of the composer's page that need no script. */
export const composePage = {
  title: 'Compose an invitation',
  description:
    'Say how you know somebody, and get three short, true LinkedIn notes to choose from. Made in your own browser and sent nowhere.',
  lede: 'Say how you know them, and I put your facts into three short notes. I add none of my own.',
  promise: 'Nothing you type leaves this page.',
  proof: { href: '/privacy/', text: 'How to prove it' },
  noScript:
    'Composing needs JavaScript, and yours is off. Here is one finished note for each situation instead. Change every fact in it to your own before you send it.',
  check: { href: '/check/', text: 'You have a draft already? Have it read.' },
  spend: {
    heading: 'Is it worth a note?',
    fact: 'A free account has only a few notes a month: one of LinkedIn’s help pages says 3, another says 5. Premium has no such limit. Checked in November 2026.',
    sources: [
      { href: 'https://www.linkedin.com/help/linkedin/answer/a563153', text: 'The page that says 3' },
      { href: 'https://www.linkedin.com/help/linkedin/answer/a550555', text: 'The page that says 5' },
    ],
    cases: [
      { who: 'They may not know your name', so: 'Yes. This is what a note is for.' },
      {
        who: 'They know your name, and expect you',
        so: 'A note is a courtesy. If it is your last, tell them in person or by mail that an invitation is coming, and why.',
      },
      { who: 'You are asking for an introduction', so: 'That is a message to somebody you know, and uses up none.' },
      {
        who: 'You have none left',
        so: 'Follow them, and wait for the new month. An invitation without a word says nothing.',
      },
    ],
  },
};

/** The situations, as a person looks for them. */
const groups: readonly { readonly name: string; readonly ids: readonly SituationId[] }[] = [
  { name: 'We have met', ids: ['met', 'heard-me', 'worked', 'leaving', 'client', 'interviewed', 'reconnect'] },
  { name: 'I know their work', ids: ['heard-you', 'made', 'peer', 'research'] },
  { name: 'We share something', ids: ['group', 'mutual', 'studied', 'neighbour'] },
  { name: 'Jobs and starting out', ids: ['recruiter', 'applicant', 'student', 'changer', 'moving'] },
  { name: 'None of these', ids: ['stranger', 'intro'] },
];

const names: Readonly<Record<SituationId, string>> = {
  met: 'We met somewhere',
  'heard-you': 'I heard them speak',
  'heard-me': 'They heard me speak',
  worked: 'We work or worked together',
  leaving: 'I am leaving a job; let us stay in touch',
  reconnect: 'We lost touch years ago',
  client: 'A project we did together is over',
  studied: 'We studied at the same place',
  group: 'We are in the same group',
  mutual: 'We both know somebody',
  neighbour: 'Neighbours, parents, volunteers',
  made: 'I read, watched or used something of theirs',
  peer: 'We do the same work',
  research: 'We research the same thing',
  recruiter: 'I have a post they might fit',
  applicant: 'I applied to their team',
  interviewed: 'One of us interviewed the other',
  student: 'I am studying or new, and want to learn',
  changer: 'I am moving into their trade',
  moving: 'I am moving to their city',
  stranger: 'We have nothing in common that I can see',
  intro: 'Ask somebody I know for an introduction',
};

/** The words of the composer, as data: the page hands them to the island, which knows no language. `{…}` is filled in. */
export const compose = {
  locale: 'en-GB',
  groups,
  names,
  fields: composeFields,
  choose: { heading: 'How do you know them?', again: 'Choose another' },
  facts: {
    heading: 'What is true',
    example,
    needed: 'needed',
    people: 'The two of you',
    firstOfMutual: 'First name of the one you write to',
  },
  people: {
    first: { label: 'Their first name' },
    name: { label: 'Your name, to sign with' },
    formal: { label: 'How a formal note greets them', example: 'Dr Kamau' },
    line: { label: 'You, in a line: “I …”', example: 'look after six village pumps' },
  },
  style: {
    heading: 'How it should sound',
    register: 'Tone',
    registers: { warm: 'Warm', plain: 'Plain', formal: 'Formal' } satisfies Record<Register, string>,
    length: 'Characters, at most',
    lengths: { short: '200', medium: '250', long: '300' } satisfies Record<Length, string>,
    lengthHint: 'LinkedIn gives some accounts 200 characters and some 300. If you are not sure, 200 fits both.',
    messageLengths: { short: '400', medium: '500', long: '600' } satisfies Record<Length, string>,
    messageHint: 'A message to somebody you are connected with has room enough. Short is still kinder.',
  },
  notes: {
    heading: 'Three ways to say it',
    another: 'Other wordings',
    choose: 'Choose one',
    meter: '{count} of {limits}',
    left: 'No room for: {facts}.',
    held: 'Our own reader would look at this one again. The checker says why.',
  },
  missing: {
    heading: 'One thing first',
    says: missing,
    or: ' or ',
    steps: 'If you have nothing true to put there, one of these is better than a fluent empty note:',
    write: 'Write that request',
    mend,
  },
  gate: 'Three questions before you invite a stranger. Leave one empty where the honest answer is none.',
  steps: {
    wait: {
      title: 'Wait.',
      text: 'A reason may come by itself: a talk, a thread, a friend. The invitation will keep.',
    },
    recall: {
      title: 'Look it up.',
      text: 'Your calendar or your mail knows where you met. Their memory may need it more than yours.',
    },
    follow: { title: 'Follow them.', text: 'You see what they publish, and they owe you nothing.' },
    comment: {
      title: 'Say something under their work.',
      text: 'One useful comment, and your name is no longer strange.',
    },
    introduce: { title: 'Ask somebody you both know.', text: 'An introduction carries more than any note of yours.' },
  } satisfies Record<Step, { title: string; text: string }>,
  problems,
  sending: {
    heading: 'Before you copy: are these true?',
    hint: 'Nobody but you can know. Tick what is so, and change what is not.',
    unticked: { one: 'One statement is not ticked yet.', other: '{count} statements are not ticked yet.' },
    copy: 'Copy this note',
    copied: 'Copied.',
    byHand: 'The browser would not let me copy. The note is selected: press Ctrl+C, or ⌘C on a Mac.',
    edit: 'Edit it in the checker',
    cannot: 'This browser keeps nothing, so the note cannot come along to the checker. Copy it, and paste it there.',
    chosen: 'The note you chose',
  },
  keeping: {
    what: 'Your facts stay in this browser, on this device, so that a reload does not lose them. The first name goes along to the checker.',
    clear: 'Clear these facts',
    cleared: 'Cleared.',
    undo: 'Bring them back',
    trouble: {
      blocked: 'Your facts are not being kept: this browser allows no storage here, or has no room left.',
      'too-long': 'Your facts are not being kept: they are too long for that.',
    } satisfies Record<Exclude<Keeping, 'kept'>, string>,
    damaged: 'What was kept here could not be read, so this page has started afresh.',
  },
  spoken: {
    notes: 'Three notes. The one you chose has {count} characters.',
    missing: 'Still needed: {facts}.',
    problem: 'A fact needs another form: {facts}.',
    another: 'Other wordings.',
    chosen: '{name}.',
  },
};

export type ComposeWords = typeof compose;

/** The label of a field, what is typed there for example, and the choices where it is one. */
export interface FieldWords {
  readonly label: string;
  readonly example?: string;
  readonly choices?: Readonly<Record<string, string>>;
}
export type ComposeFields = Readonly<Record<SituationId, Partial<Readonly<Record<FieldId, FieldWords>>>>>;
