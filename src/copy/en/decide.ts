import type { FactId, Step, ViewId } from '../../lib/decide/index.ts';
import type { Keeping } from '../../state/persisted.ts';

/** The words of the page on deciding that need no script. */
export const decidePage = {
  title: 'Should I accept?',
  description:
    'Somebody wants to connect. A few plain questions, one step that fits your own policy, what decided it, and how five people who disagree would see it.',
  promise: 'What you say here stays in your browser.',
  proof: { href: '/privacy/', text: 'How to prove it' },
  noScript:
    'The answer needs JavaScript, and yours is off: the table is read here in your browser. Below is what it comes to, in seven steps.',
  ladder: {
    heading: 'The seven steps, gentlest first',
    lede: 'Each is a fair answer. None needs an apology.',
  },
} as const;

/** A question about a fact: its options by value, `''` for what is not known, in the order shown. */
interface Question {
  readonly ask: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

const DO_NOT_KNOW = ['', 'I don’t know'] as const;
const yesOrNo = [['yes', 'Yes'], ['no', 'No'], DO_NOT_KNOW] as const;

const ask = {
  harm: {
    ask: 'First, is all well?',
    options: [
      ['none', 'Yes, nothing unwelcome'],
      ['uneasy', 'No, or I am not sure'],
    ],
  },
  role: {
    ask: 'Does a duty decide for you?',
    options: [
      ['none', 'No'],
      ['client', 'My client'],
      ['patient', 'My patient'],
      ['pupil', 'My pupil or student'],
      ['candidate', 'Applying to us'],
      ['reporter', 'A reporter'],
      DO_NOT_KNOW,
    ],
  },
  know: {
    ask: 'Do you know them?',
    options: [
      ['yes', 'Yes'],
      ['perhaps', 'Perhaps'],
      ['no', 'No'],
      ['unwanted', 'Yes, and I would rather not connect'],
    ],
  },
  profile: {
    ask: 'What does their profile show?',
    options: [
      ['real', 'A real person'],
      ['thin', 'Very little'],
      ['nobody', 'A logo, a slogan, or nonsense'],
      ['', 'I have not looked'],
    ],
  },
  photo: { ask: 'Is there a photo?', options: yesOrNo },
  shared: {
    ask: 'Whom do you both know?',
    options: [
      ['worked', 'We had the same employer or school'],
      ['many', 'Five people or more'],
      ['few', 'Fewer, or nobody'],
      DO_NOT_KNOW,
    ],
  },
  trade: { ask: 'Are you in the same field?', options: yesOrNo },
  near: { ask: 'Are you in the same place?', options: yesOrNo },
  history: {
    ask: 'Is this their first?',
    options: [
      ['first', 'Yes'],
      ['again', 'No, I left an earlier one'],
      ['asked', 'I asked who they are, and heard nothing'],
      DO_NOT_KNOW,
    ],
  },
  interest: { ask: 'Would you like to know them?', options: yesOrNo },
  reach: { ask: 'Might they know you from something public: a talk, a post, a book?', options: yesOrNo },
} as const satisfies Partial<Record<FactId, Question>>;

/** The scenarios of the sources, in words, by their ids in `src/lib/decide/scenarios.ts`. */
export const scenarioTable = {
  caption: 'What the sources would do, and what our table says',
  happens: 'What happens',
  says: 'What the tool says',
  by: (author: string, title: string) => `${author}: “${title}”`,
  ifPolicy: (policy: string) => `If ${policy}:`,
  scenarios: {
    'generic-no-relevance': 'A stock invitation from a stranger, and nothing that you share',
    'incomplete-profile': 'A good note, and hardly anything in the profile',
    'same-industry': 'Somebody in your field. You have not looked yet',
    'same-industry-looked': 'Somebody in your field. They say why, and the profile is real',
    'interesting-contact': 'You come across somebody you would like to know',
    'after-accepting': 'You have accepted',
    known: 'Somebody you definitely know',
    'not-known': 'Somebody you definitely do not know: few shared connections, another field',
    'not-sure': 'You are not sure whether you know them',
    'former-colleague': 'The name is gone, but you had the same employer',
    'person-of-interest': 'The rare stranger whom you would like to know',
    'follow-first': 'Kind words from somebody who knows you from something public',
    'asked-for-information': 'A stranger who wants codes, papers or money',
    'far-outside': 'The stock sentence, from so far outside that you cannot see why',
    'heard-my-talk': 'They heard you speak, say so, and share people with you',
    'remind-me': 'The stock sentence, from somebody whom you cannot place',
    'numbers-player': 'Somebody who collects connections',
    'canned-is-fine': 'The stock sentence, from a real person',
    'not-a-person': 'A logo, a slogan, no person in it',
    'generic-request': 'A bare request from a real person',
    'no-photo': 'A bare request, and no photo',
    'seller-told': 'Somebody with something to sell',
    'seller-persists': 'They go on selling after your no',
  } as Readonly<Record<string, string>>,
  /** What the other tools say of what begins with oneself. */
  own: {
    situation: 'Write, with an answer to each.',
    without: 'With none:',
    intent: 'Write a line, some days later.',
  },
} as const;

/** The words of the deciding tool, as data: the page hands them to the island, which knows no language. `{…}` is filled in. */
export const decide = {
  ask: ask as Readonly<Partial<Record<FactId, Question>>>,
  harms: {
    ask: 'What comes nearest?',
    options: [
      ['uneasy', 'It feels wrong, and I cannot say why'],
      ['impostor', 'They may not be who they say'],
      ['pushed', 'They went on selling after my no'],
      ['advances', 'Remarks about my looks or private life'],
      ['threat', 'They threatened, hounded or frightened me'],
      ['trick', 'They asked for money, codes or papers, or promised far too much'],
    ],
  } satisfies Question,
  note: {
    heading: 'What they wrote',
    label: 'Paste it here, if there is anything',
    kind: 'Which is',
    read: 'as the reader takes it',
    asRead: 'I take it for this: {wrote}. Choose another if that is wrong.',
    unread: 'I cannot tell what it is. Choose for me, if you can.',
    none: 'I have not looked',
    claimed: 'They say, and only they can know',
    asked: 'They ask',
    lacks: 'Missing',
    missing: { 'no-context': 'How they know of you.', 'no-reason': 'Why you.' },
    kinds: [
      ['nothing', 'nothing at all'],
      ['stock', 'LinkedIn’s stock sentence'],
      ['vague', 'kind words that could go to anyone'],
      ['context', 'how they know of you, or why you'],
      ['favour', 'a favour, a job or a call, asked for at once'],
      ['pitch', 'an offer'],
      ['numbers', 'collecting connections'],
      ['personal', 'about your looks or private life'],
      ['scam', 'very likely a scam'],
    ] as readonly (readonly [string, string])[],
    name: 'Their first name, if you like',
  },
  groups: { you: 'You and them', them: 'What you can see of them', between: 'Between you' },
  more: 'No more is needed: what you have said decides it.',

  /** Each value of each fact as a clause, to follow “If” or to stand alone. */
  is: {
    harm: {
      none: 'nothing unwelcome has happened',
      uneasy: 'something feels wrong',
      impostor: 'they may not be who they say',
      pushed: 'they went on after your no',
      advances: 'they made remarks about your looks or private life',
      threat: 'they threatened, hounded or frightened you',
      trick: 'they asked for money, codes or papers, or promised far too much',
    },
    role: {
      none: 'no duty of yours decides it',
      client: 'they are your client',
      patient: 'they are your patient',
      pupil: 'they are your pupil or student',
      candidate: 'they are applying to you',
      reporter: 'they are a reporter',
    },
    know: {
      unwanted: 'you know them and would rather not connect',
      no: 'you do not know them',
      perhaps: 'you may know them',
      yes: 'you know them',
    },
    wrote: {
      scam: 'what they wrote reads like a scam',
      personal: 'what they wrote is about your looks or private life',
      pitch: 'what they wrote is an offer',
      numbers: 'they are collecting connections',
      favour: 'they ask for a favour at once',
      nothing: 'they wrote nothing',
      stock: 'they sent the stock sentence',
      vague: 'what they wrote could have gone to anyone',
      context: 'they say how they know of you, or why you',
    },
    profile: {
      nobody: 'there is no person in the profile',
      thin: 'the profile says very little',
      real: 'the profile shows a real person',
    },
    photo: { no: 'there is no photo', yes: 'there is a photo' },
    shared: {
      few: 'you share fewer than five connections',
      many: 'you share five connections or more',
      worked: 'you had the same employer or school',
    },
    trade: { no: 'you are in different fields', yes: 'you are in the same field' },
    near: { no: 'they are far away', yes: 'you are in the same place' },
    history: {
      again: 'you left an earlier invitation of theirs',
      asked: 'you asked, and heard nothing',
      first: 'this is their first',
    },
    interest: { no: 'you have no wish to know them', yes: 'you would like to know them' },
    reach: { no: 'they cannot know you from anything public', yes: 'they may know you from something public' },
    stance: {
      met: 'your policy is people you have met or worked with',
      known: 'your policy is people you know, even a little',
      context: 'your policy is anyone who says why',
      conversation: 'your policy is to ask, and see what comes',
      open: 'your policy is nearly anyone real',
    },
  } as Readonly<Record<FactId, Readonly<Record<string, string>>>>,

  /** Each step by its name, what doing it is, and what is known of the button, with its date. */
  steps: {
    accept: {
      title: 'Accept, and keep a note of how',
      short: 'accept',
      does: 'Say yes, write a line back, and note how you know them while you still do.',
      when: 'You know them, or they told you why, and somebody real is there.',
    },
    ask: {
      title: 'Ask for context',
      short: 'ask for context',
      does: 'Send one kind question, and leave the invitation open until they answer.',
      fact: 'A reply does not accept: LinkedIn’s help said so in 2016 and, as quoted, in 2026. Where the reply button is, and whether every invitation has one, differs.',
      source: {
        href: 'https://www.linkedin.com/help/linkedin/answer/a563153',
        text: 'LinkedIn Help, checked in November 2026',
      },
      when: 'You cannot tell why they write. A button may have sent it without asking them.',
    },
    wait: {
      title: 'Wait',
      short: 'wait',
      does: 'Leave it where it is for now. Nobody is owed an answer today.',
      fact: 'An invitation lapses by itself after six months, as LinkedIn’s help read in 2026.',
      source: {
        href: 'https://www.linkedin.com/help/linkedin/answer/a548242',
        text: 'LinkedIn Help, checked in November 2026',
      },
      when: 'A minute’s look would settle it, or you have asked already.',
    },
    follow: {
      title: 'Offer to be followed',
      short: 'offer to be followed',
      does: 'They may like what you publish. Following gives them that, and asks nothing of either of you.',
      when: 'You do not know each other yet, and what you say is public anyway.',
    },
    decline: {
      title: 'Decline, with a line',
      short: 'decline with a line',
      does: 'Thank them, state your rule, and stop there. A rule wounds less than a judgement.',
      when: 'A duty or your own rule forbids it, and they may wonder.',
    },
    ignore: {
      title: 'Ignore it',
      short: 'ignore it',
      does: 'Say nothing. It is an answer that everyone on LinkedIn knows.',
      fact: 'They are not told, LinkedIn’s help said in 2016. Nothing newer says otherwise.',
      source: {
        href: 'https://help.linkedin.com/app/answers/detail/a_id/1303',
        text: 'LinkedIn Help, 2016, checked in November 2026',
      },
      when: 'There is nothing to go by, or no person there.',
    },
    report: {
      title: 'Report and block',
      short: 'report and block',
      does: 'Do not answer, click or send anything. Keep a picture of what they wrote, then report and block.',
      fact: 'LinkedIn offers the report after “Ignore”.',
      source: {
        href: 'https://help.linkedin.com/app/answers/detail/a_id/1303',
        text: 'LinkedIn Help, 2016, checked in November 2026',
      },
      when: 'A threat, a trick or a scam.',
    },
  } as Readonly<
    Record<
      Step,
      {
        title: string;
        short: string;
        does: string;
        fact?: string;
        source?: { href: string; text: string };
        when: string;
      }
    >
  >,

  /** Why, by the row of the table that decided. */
  rows: {
    threat:
      'You do not have to be polite to somebody who frightens you. If you may be in danger, tell the police and somebody near you.',
    trick:
      'Nobody who wants to know you begins with money, codes or papers. If you have sent something already, tell your bank or your employer today.',
    impostor:
      'Ask them by a way that you had before this: a number, an address, a friend. Until then it is only a name.',
    'scam-known': 'This reads like a scam, and you know the sender. Their account may be in other hands. Ring them.',
    scam: 'It reads like a scam. I may be wrong about a text, but the cost of leaving this one is nothing.',
    advances: 'You owe it no answer, not even a kind one. Should it go on, or frighten you, report it.',
    uneasy: 'A feeling is a reason. Leave it until you can say what it is, or until it does not matter.',
    pushed: 'They have had your no. One calm last line, and then you may block them with a clear conscience.',
    'personal-known': 'You know them, so you know how it was meant. I do not. If it was unwelcome, say so above.',
    personal: 'It is about you and not about work. That asks for no answer.',
    duty: 'Your duty decides, and not how nice they are. A line saying that it is a rule keeps it from hurting.',
    unwanted: 'You may know somebody and still not want them on your list. A short line will do. So will silence.',
    known: 'You know them. That is what the button is for, with or without a note.',
    worked: 'A former colleague gets the benefit of the doubt. Faces fade faster than work does.',
    reminded: 'You were not sure, and they have told you.',
    loosely: 'You share something, and they said what. Knowing somebody a little is enough for you.',
    reason: 'They said why, and a real person said it. More than that you do not ask.',
    'perhaps-open': 'You may even have met, and your door is open.',
    open: 'There is a real person there, and that is all your policy asks. The canned note is bad form, no more.',
    'seller-open': 'Your door is open to sellers too. It does not mean a meeting.',
    look: 'You have not looked yet. Half a minute with their note and their profile will tell you more than I can.',
    'look-reason': 'The reason is good. Look at the profile before you say yes: anybody can write a good reason.',
    'look-open': 'Your door is open to real people. See that there is one.',
    'asked-perhaps':
      'You have asked already. Look for the name in your mail and contacts. If it is not there, let it lapse.',
    'nobody-perhaps': 'It may be somebody you know behind a company’s logo. Ask who is writing.',
    'nobody-reason': 'The note is good and the profile shows no person. Ask who is writing.',
    nobody: 'A logo or a slogan is not a person, and even the most open door is for people.',
    perhaps: 'Look in your mail and contacts first. If the name is not there, ask. People forgive a poor memory.',
    numbers: 'They want a number. Sent or accepted, it makes every connection on your list worth a little less.',
    'seller-told': 'They have something to sell, and you like to answer. Say once that you are not looking.',
    seller: 'It is an offer, sent before a hello. It needs no answer.',
    again: 'You have left one already, and this one says no more than the last.',
    'asked-interest': 'You have asked already. To ask twice is to chase. Let them come to it.',
    interest: 'They have said little, and you would like to know them. Be glad of it, and ask.',
    favour:
      'They ask before they say hello. You can say no to the favour and still be kind, with a pointer if you have one.',
    far: 'No word from them, hardly anybody in common and another field: there is nothing to go by. Silence is no insult.',
    'met-follow': 'You keep your list to people you have met. What you publish is open to everyone.',
    'met-reason':
      'A good reason, and not yet a meeting. Say that you are happy to connect once you have met or spoken.',
    met: 'You keep your list to people you have met. Say so in a line, and it is about your rule and not about them.',
    asked: 'You have asked already and they have not answered. Leave it. If they write, look again.',
    'numbers-ask':
      'They seem to be collecting, which does nobody’s network good. But you like to ask, and they may surprise you.',
    how: 'They say why, but not how you know each other. That is what your policy wants to hear.',
    thin: 'The note is good and the profile says very little. Ask one thing before you say yes.',
    bare: 'They have not said why you, and may not know that it is usual to. Ask.',
  } as Readonly<Record<string, string>>,

  answer: {
    label: 'What fits',
    noPolicy: 'You have no policy here yet, so I take the middle: anyone who says why.',
    policyLink: { href: '/policy/', set: 'Write your policy', change: 'Change your policy' },
    because: 'Because',
    changes: 'What would change it',
    change: 'If {is}: {step}.',
    safety: 'Anything unsafe would change all of it, and so would a duty.',
    cannot: 'What I cannot know',
    cannotSays:
      'Whether the person is who they say, what they mean, and what you will wish next year. Nobody can tell a false face from a real one by looking. A missing photo or a faraway country tells you nothing.',
    question: 'One question to send',
    next: 'Write the reply',
    nextHref: '/reply/',
    silent: 'Why silence is all right',
  },

  /** One question to send where one is not sure, by the reply it belongs to. */
  questions: {
    'ask-why': 'Thank you for the invitation. I don’t think we have met, so may I ask what brought you to me?',
    'ask-how': 'Thank you for the invitation. My memory for names is poor: would you remind me how we know each other?',
    'ask-about':
      'Thank you for the invitation. Was it something I wrote or said in public, or something else? I’d like to know.',
    'ask-photo':
      'Thank you for the invitation. May I ask what brought you to me? P.S. A photo on your profile might have jogged my memory.',
    'ask-interest':
      'Thank you for the invitation. I don’t think we have met, and I’d be glad to. What made you think of me?',
  } as Readonly<Record<string, string>>,

  keep: {
    heading: 'Keep a note of how you know them',
    hint: 'In your contacts, your diary, or LinkedIn’s own note on the profile if you have one. In three years you will be glad of it.',
    label: 'The note to keep',
    who: '{name}',
    whoUnnamed: 'Name:',
    how: 'How I know them: {is}',
    unknown: 'How I know them:',
    where: 'Where and when:',
    wrote: 'They wrote: “{text}”',
  },

  views: {
    heading: 'How five others would decide it',
    lede: 'They wrote about this, and they disagree. Put as each of them might put it, from what they published.',
    yours: 'You',
    noPolicy: 'No policy written yet.',
    first: 'Safety, duty, and people one knows come first for all of them.',
    all: 'Here they would agree with one another, and with this. Safety, duty, and people one knows come before any policy.',
    guide: { href: '/guides/white-hats-and-black-hats/', text: 'More of what they hold, and why' },
    people: {
      'marijean-2011': {
        name: 'The white hat',
        credit: 'after Marijean, 2011',
        rows: {
          nobody: 'I cannot know somebody who is nobody.',
          numbers: 'Don’t feed the numbers game.',
          seller: 'An offer is not an acquaintance.',
          told: 'They gave me the where and when, and it came back to me.',
          shared: 'They gave me the where and when, and we do share something.',
          perhaps: 'I forget names. I’ll ask, without accepting.',
          outside: 'So far outside my world that I cannot see why it came.',
          remind: 'Let them remind me how we know each other. Spammers rarely do.',
        },
      },
      'alba-2013': {
        name: 'The networking event',
        credit: 'after Jason Alba, 2013',
        rows: {
          nobody: 'That is not a person. Everyone else may come in.',
          hello: 'It’s a first hello. Trust is what may come after.',
        },
      },
      'strangers-guide': {
        name: 'The careful vetter',
        credit: 'after a guide to strangers’ requests, author not named',
        rows: {
          suspect: 'An incomplete profile makes me wary.',
          numbers: 'They are widening their net. I’d say no, politely.',
          look: 'First I look: people in common, field, a complete profile.',
          relevant: 'There is something in common. It may be useful one day.',
          reason: 'They took the trouble to say why.',
          irrelevant: 'I see no relevance. Quietly ignoring it is polite.',
        },
      },
      'david-random': {
        name: 'The triage',
        credit: 'after David',
        rows: {
          colleague: 'We were colleagues. I give the benefit of the doubt.',
          told: 'Their note cleared it up. That is what notes are for.',
          search: 'Not sure. I search my mail and contacts first.',
          interest: 'The rare one I would like to know: I ask whether we have met.',
          follow: 'Without a relationship, following beats connecting.',
          unknown: 'I don’t know them, and a contact I don’t know is no use to either of us.',
        },
      },
      'stepper-contribution': {
        name: 'The conversation',
        credit: 'after John Stepper and Helen Blunden',
        rows: {
          nobody: 'A profile that makes no sense I let go at once.',
          seller: 'I may connect. I don’t meet. If they push, I tell them to stop.',
          reason: 'They said why. That makes it a contribution.',
          asked: 'I have asked. Most who answer are worth it, and not all do.',
          ask: 'I’ll ask kindly what it was about. Good talks began that way.',
        },
      },
    } as Readonly<Record<ViewId, { name: string; credit: string; rows: Readonly<Record<string, string>> }>>,
  },

  copy: {
    copy: 'Copy',
    copied: 'Copied.',
    byHand: 'The browser would not let me copy. It is selected: press Ctrl+C, or ⌘C on a Mac.',
  },
  first: {
    heading: 'Say what you know, and I will suggest one step',
    text: 'Leave out what you do not know. Every answer has its reason beside it, and you decide.',
  },
  keeping: {
    what: 'What you say here stays in this browser, on this device, so that a reload does not lose it. The note and the name are shared with the page for replies.',
    clear: 'Clear everything kept here',
    cleared: 'Cleared.',
    trouble: {
      blocked:
        'Nothing here is being kept: this browser allows no storage, or has no room left. It works all the same.',
      'too-long': 'What they wrote is too long to be kept. It works all the same.',
    } satisfies Record<Exclude<Keeping, 'kept'>, string>,
    damaged: 'What was kept here could not be read, so this page has started afresh.',
  },
  spoken: '{step}. {why}',
};

export type DecideWords = typeof decide;
