import type { Intent, Length, NoteKind, Register, ReplyRuleId, Typed } from '../../lib/reply/types.ts';
import type { Stance } from '../../lib/policy/types.ts';
import type { Keeping } from '../../state/persisted.ts';

/** The words of the reply page that need no script. */
export const replyPage = {
  title: 'Answer an invitation',
  description:
    'Ask for context, accept, decline or say nothing: short, kind LinkedIn replies in your own policy’s voice. Written in your browser and sent nowhere.',
  lede: 'Say what you need to say, and choose among a few short texts. They thank first, state a rule rather than a judgement, and leave no door open that you do not mean.',
  promise: 'Nothing you type leaves this page.',
  proof: { href: '/privacy/', text: 'How to prove it' },
  noScript:
    'Fitting the texts to you needs JavaScript, and yours is off. Here is one of each to copy and change by hand.',
  related: {
    heading: 'Beside this',
    links: [
      { href: '/decide/', text: 'Not sure yet: should I accept?' },
      { href: '/policy/', text: 'Write down my own policy' },
      { href: '/guides/white-hats-and-black-hats/', text: 'How strict ought I to be?' },
      { href: '/rules/scam-signal/', text: 'Might it be a scam?' },
      { href: '/kindly/', text: 'A short page to send along, if they wrote no note' },
      { href: '/oops/', text: 'When it was I who went wrong' },
    ],
  },
} as const;

interface ReplyFindingWords {
  readonly title: string;
  readonly lands: string;
  readonly try: string;
}

/** The words of the reply tool, as data: the page hands them to the island, which knows no language. `{…}` is filled in. */
export const reply = {
  intents: {
    legend: 'What do you need to say?',
    groups: [
      {
        heading: 'Ask before I decide',
        intents: {
          'ask-why': 'Why me? They gave no reason',
          'ask-how': 'Remind me how we know each other',
          'ask-about': 'Was it about my talk, book or post?',
          'ask-photo': 'Why me, with a kind word on the missing photo',
          'ask-interest': 'I would like to know them: have we met?',
        },
      },
      {
        heading: 'Yes, and afterwards',
        intents: {
          accept: 'Yes, with a few words',
          'follow-up': 'Some days later: a proper hello',
        },
      },
      {
        heading: 'No, kindly',
        intents: {
          decline: 'No, with a true reason',
          'not-open': 'I am not an open networker',
          'meet-first': 'Happy to, once we have met or spoken',
          'follow-instead': 'Please follow me instead',
          'not-now-job': 'Not now, to somebody looking for work',
          'not-now-student': 'Not now, to a student',
        },
      },
      {
        heading: 'No, and it is delicate',
        intents: {
          'ex-colleague': 'A former colleague I would rather not have here',
          role: 'My role forbids it: a client, patient, pupil…',
          introduction: 'I will not make that introduction',
        },
      },
      {
        heading: 'People who sell',
        intents: {
          'vendor-accept': 'Yes to you, no to a meeting',
          'vendor-stop': 'No, and please stop',
          'vendor-last': 'A last word before I block',
        },
      },
      {
        heading: 'Something went wrong',
        intents: {
          'oops-bare': 'My invitation went out without a note',
          'oops-person': 'It went to the wrong person',
          'oops-everyone': 'It went to my whole address book',
          'oops-typo': 'There is a slip in my note',
          'oops-pitch': 'I sold where I should have said hello',
          'take-back': 'I said yes, and must take it back',
        },
      },
      { heading: 'Nothing', intents: { 'say-nothing': 'Say nothing at all' } },
    ] satisfies readonly { heading: string; intents: Partial<Record<Intent, string>> }[],
  },

  fields: {
    legend: 'What is true',
    hint: 'All of it is optional. Nothing is said that you do not give.',
    name: 'Their first name',
    note: 'They wrote',
    notes: {
      '': 'Not said',
      none: 'Nothing',
      generic: 'The stock sentence, or as good as that',
      personal: 'A note to me',
      pitch: 'An offer',
    } satisfies Record<NoteKind | '', string>,
    policy: 'My policy',
    asRead: 'As it reads: {note}',
    asKept: 'As I wrote it: {policy}',
    policies: {
      none: 'State none',
      met: 'Only people I have met or worked with',
      known: 'People I know, loosely is fine',
      context: 'Anyone who says why',
      conversation: 'I ask, and see what comes',
      open: 'Nearly anyone real',
    } satisfies Record<Stance | 'none', string>,
    reason: 'The reason',
    reasons: {
      '': 'Give none',
      small: 'I keep a small network',
      field: 'My own line of work only',
      elsewhere: 'I keep in touch elsewhere',
      employer: 'My work asks me to',
      apart: 'Work and private life apart',
      client: 'They are a client',
      patient: 'They are a patient',
      pupil: 'They are a pupil, or family of one',
      candidate: 'They are applying',
      reporter: 'They are a reporter',
      both: 'I must know both sides well',
      asked: 'I was asked not to',
      never: 'I make no introductions',
    } as Readonly<Record<string, string>>,
    ownReason: 'Or a true reason of your own, as a sentence',
    where: 'What it may be about',
    wheres: {
      accept: 'What brings you together',
      'follow-up': 'Something of theirs to thank for',
      'meet-first': 'Where they could meet you',
      introduction: 'Whom or what they asked about',
      'oops-bare': 'What made you think of them',
      'oops-typo': 'What it should have said',
    } as Readonly<Record<string, string>>,
    pointer: 'One tip for them',
    pointers: {
      role: 'The right way to reach you',
      introduction: 'Another way for them',
      'take-back': 'The right way to reach you',
    } as Readonly<Record<string, string>>,
    publishes: 'What you publish, and where',
    eg: {
      where: 'my talk on tides',
      pointer: 'the harbour trust takes trainees each May',
      publishes: 'my newsletter, tides.example',
    } as Readonly<Record<string, string>>,
    register: 'Tone',
    registers: { warm: 'Warm', plain: 'Plain', formal: 'Formal' } satisfies Record<Register, string>,
    length: 'Length',
    lengths: { short: 'Short', medium: 'A little longer' } satisfies Record<Length, string>,
  },

  received: {
    label: 'What they wrote, if you like',
    hint: 'Paste it, and I will say what it reads like.',
    taken: {
      none: '',
      generic: 'It reads like a note that anybody could have had.',
      personal: 'It reads like a note to you.',
      pitch: 'It reads like an offer.',
    } satisfies Record<NoteKind, string>,
    wary: 'It has the marks of a scam, or of an advance. Nobody needs an answer to that.',
    fits: 'What may fit: {intent}',
    unread: 'I can read English only, so choose above what it was.',
  },

  texts: {
    heading: 'Choose, change, copy',
    first: 'Choose what you need to say. A few texts to pick from will stand here.',
    jump: 'See the texts',
    label: 'Text {number}',
    yours: 'Text {number}, in your words',
    another: 'Another wording',
    copy: 'Copy',
    copied: 'Copied.',
    byHand: 'The browser would not let me copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
    back: 'Back to the suggestion',
    again: 'My words again',
    stays: 'It stays as you wrote it when you change the choices.',
    ready: { one: 'One text to choose from.', other: '{count} texts to choose from.' },
    scope:
      'LinkedIn’s help says that you can answer an invitation without accepting it: look for the message button beside it. Read the text once as they will, and change what is not you.',
    scopeSource: {
      href: 'https://www.linkedin.com/help/linkedin/answer/a563153',
      text: 'LinkedIn Help, as quoted in 2026',
    },
    notices: {
      'against-policy': 'Your policy says nearly anyone, and this reply says otherwise. Both can be right; you choose.',
    },
    leftOut: 'Left out, because it is too long or has no words: {fields}.',
  },

  nothing: {
    heading: 'Say nothing',
    does: [
      'Leave the invitation where it is, or press Ignore. LinkedIn’s help said in 2016 that the sender is not told, and newer accounts agree.',
      'They may invite you again. If that is unwelcome, Ignore is followed by the choice to say that you do not know them.',
    ],
    whyHeading: 'Why it is all right',
    why: [
      'An invitation is a question, not a debt. Many are sent by a button that asks nobody first.',
      'If somebody frightens, hurts or hunts you, silence is not rude. It is the safest word there is. Then block, and report if you can.',
      'And if you only do not know yet, you can wait.',
    ],
    source: {
      href: 'https://help.linkedin.com/app/answers/detail/a_id/1303',
      text: 'LinkedIn Help, 2016',
    },
  },

  findings: {
    heading: 'How it may land',
    keep: 'Keep it',
    leaveOut: 'Leave that sentence out',
    about: ' “{title}”',
    rules: {
      insulting: {
        title: 'A hard word',
        lands: 'It may hurt, and it may be shown around.',
        try: 'Say what you will do, and leave out what they are.',
      },
      sarcastic: {
        title: 'It may be read as mockery',
        lands: 'On a screen nobody hears the smile.',
        try: 'Say the plain thing under the joke.',
      },
      'too-personal': {
        title: 'Closer than the place allows',
        lands: 'Here this may feel like an advance.',
        try: 'Keep to their work.',
      },
      lecturing: {
        title: 'A lesson nobody asked for',
        lands: 'It may be right and still feel like a scolding.',
        try: 'Ask for what is missing instead: “What made you think of me?”',
      },
      'false-excuse': {
        title: 'It may sound like an excuse',
        lands: 'People trust “no time” less than other reasons, and the next post may give it away.',
        try: 'A rule of yours is enough: “I keep this to people I know.”',
      },
      'over-apologising': {
        title: 'More than one apology',
        lands: 'Apologies in a refusal can make it hurt more, and ask to be forgiven.',
        try: 'Thank them, say it, and wish them well.',
      },
      'empty-door': {
        title: 'A door left open',
        lands: 'They may come back through it.',
        try: 'Leave it out, unless you mean it.',
      },
      'early-question': {
        title: 'A question too soon',
        lands: 'Straight after thanks, it may sound like the first line of a sale.',
        try: 'Ask nothing yet, or something only they could answer.',
      },
      pitch: {
        title: 'It sounds like selling',
        lands: 'They said yes to you, and may feel sold to.',
        try: 'Leave the offer out. They will ask.',
      },
    } satisfies Record<ReplyRuleId, ReplyFindingWords>,
  },

  keeping: {
    what: 'Your choices, what they wrote and your own wordings stay in this browser, on this device.',
    clear: 'Clear everything kept here',
    cleared: 'Cleared.',
    undo: 'Undo clearing',
    undone: 'It is all back.',
    trouble: {
      blocked:
        'Nothing here is being kept: this browser allows no storage, or has no room left. Copy your text before you leave.',
      'too-long': 'This is not being kept: it is too long for that. Copy your text before you leave.',
    } satisfies Record<Exclude<Keeping, 'kept'>, string>,
    damaged: 'What was kept here could not be read, so this page has started afresh.',
  },
  typed: {
    name: 'their name',
    where: 'what it may be about',
    reason: 'the reason',
    publishes: 'what you publish',
    pointer: 'the tip',
  } satisfies Record<Typed, string>,
};

export type ReplyWords = typeof reply;
