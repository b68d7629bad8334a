import type { QuestionId } from '../../lib/policy/questions.ts';
import type { Refusal } from '../../lib/policy/link.ts';
import type { Size } from '../../lib/policy/write.ts';
import type { Stance } from '../../lib/policy/types.ts';
import type { Keeping } from '../../state/persisted.ts';

/** The words of the policy's page that need no script. */
export const policyPage = {
  title: 'Write your connection policy',
  description:
    'Eight short questions place you between the white hat and the open door, and write your connection policy in three sizes, with the replies that go with it.',
  promise: 'Your answers stay in your browser. A link you share carries only them.',
  proof: { href: '/privacy/', text: 'How to prove it' },
  noScript:
    'Writing the policy needs JavaScript, and yours is off. Here are five finished ones, from the strictest to the widest. Take the one that sounds like you.',
  samples: { heading: 'Five policies, from the strictest to the widest' },
} as const;

interface Question {
  readonly ask: string;
  readonly options: readonly (readonly [option: string, label: string])[];
}

/** The words of the policy builder, as data for its island. `{…}` is filled in. */
export const policy = {
  questions: {
    why: {
      ask: 'A stranger writes, and says why.',
      options: [
        ['never', 'I would still want to have met them'],
        ['tie', 'Fine, if we share something: people, a trade, a group'],
        ['yes', 'That is enough for me'],
      ],
    },
    bare: {
      ask: 'A stranger writes nothing at all.',
      options: [
        ['leave', 'I leave it'],
        ['ask', 'I ask what brought them'],
        ['accept', 'I accept, if there is a real person'],
      ],
    },
    vouch: {
      ask: 'A friend asks you to introduce them to somebody on your list.',
      options: [
        ['all', 'I could, whoever it is'],
        ['most', 'I could, mostly'],
        ['some', 'My list is not for that'],
      ],
    },
    purpose: {
      ask: 'What is your list for?',
      options: [
        ['memory', 'Keeping people I have come across'],
        ['work', 'People I may work with'],
        ['field', 'Keeping up with my field'],
        ['reach', 'Being found'],
      ],
    },
    sellers: {
      ask: 'Somebody would like to sell you something.',
      options: [
        ['ignore', 'I do not answer'],
        ['tell', 'I say once that I am not looking'],
        ['accept', 'They may connect, but no meeting'],
      ],
    },
    duty: {
      ask: 'Is there anybody you must not connect with?',
      options: [
        ['none', 'No'],
        ['client', 'Clients'],
        ['patient', 'Patients'],
        ['pupil', 'Pupils or students'],
        ['candidate', 'Applicants'],
        ['reporter', 'The press'],
      ],
    },
    rest: {
      ask: 'What do the others get?',
      options: [
        ['nothing', 'Nothing, and no harm meant'],
        ['follow', 'They are welcome to follow me'],
        ['note', 'A line to say no'],
      ],
    },
    rhythm: {
      ask: 'How often do you look?',
      options: [
        ['daily', 'Most days'],
        ['weekly', 'Once a week'],
        ['seldom', 'Now and then'],
      ],
    },
  } as Readonly<Record<Exclude<QuestionId, 'stance'>, Question>>,
  noAnswer: 'Not sure',

  spectrum: {
    heading: 'Where that places you',
    placed: 'Your answers place you here. You know better: choose another if it sounds more like you.',
    chosen: 'You chose this one yourself.',
    unplaced: 'Answer any of the first three questions, or choose one of these.',
    unchoose: 'Go by my answers',
    stances: {
      met: {
        name: 'Met',
        says: 'Only people I have met or worked with.',
        fair: 'A small list, and a true one. It costs some good strangers.',
      },
      known: {
        name: 'Known',
        says: 'People I know, and a little is enough.',
        fair: 'Room for the person from the conference. It needs a memory, or a question.',
      },
      context: {
        name: 'Context',
        says: 'Anyone who says why.',
        fair: 'Rewards the trouble people take. A few will take it only to sell.',
      },
      conversation: {
        name: 'Conversation',
        says: 'I ask, and see what comes.',
        fair: 'Turns bad invitations into good talk. It takes half an hour a week.',
      },
      open: {
        name: 'Open',
        says: 'Nearly anyone real.',
        fair: 'Good for those who live by being found. Vouching for people gets harder.',
      },
    } as Readonly<Record<Stance, { name: string; says: string; fair: string }>>,
  },

  texts: {
    heading: 'Your policy, in three sizes',
    before: 'It will stand here as soon as there is something to say.',
    sizes: {
      line: { name: 'A line for your profile', hint: 'Under your headline, or at the end of “About”.' },
      paragraph: { name: 'A paragraph', hint: 'For “About”, or a pinned post.' },
      page: { name: 'A page', hint: 'For your own site, or for the person who asks.' },
    } as Readonly<Record<Size, { name: string; hint: string }>>,
    edited: 'In your own words. Your answers no longer change it.',
    restore: 'Put back the one I wrote',
    copy: 'Copy',
    copied: 'Copied.',
    byHand: 'The browser would not let me copy. It is selected: press Ctrl+C, or ⌘C on a Mac.',
  },

  replies: {
    heading: 'The replies that go with it',
    href: '/reply/',
    intents: {
      accept: 'Accept, with a line',
      'ask-how': 'Remind me how we know each other',
      'ask-why': 'What brought you to me?',
      'not-open': 'I keep to people I know',
      'meet-first': 'Happy to, once we have met or spoken',
      'follow-instead': 'Do follow me instead',
      'vendor-accept': 'Yes to the connection, no to the meeting',
      'vendor-stop': 'I am not looking',
      role: 'A rule of my work forbids it',
    } as Readonly<Record<string, string>>,
  },
  decide: { href: '/decide/', text: 'Try it on an invitation' },

  share: {
    heading: 'Share it',
    hint: 'The link carries your answers and nothing you typed. It stands behind the #, which is never sent to a server.',
    label: 'The link',
    copy: 'Copy the link',
  },
  link: {
    heading: 'This link brought a policy',
    take: 'Use it as mine',
    leave: 'Leave it',
    over: 'It would take the place of yours.',
    taken: 'It is yours now.',
    refused: {
      version:
        'This link is of a kind that this page does not know. Perhaps it was made by a later one. Nothing was changed.',
      long: 'This link is longer than any we make, so I have not read it. Nothing was changed.',
      damaged: 'This link has been damaged on its way, so I have not used any of it. Nothing was changed.',
    } satisfies Record<Refusal, string>,
  },

  keeping: {
    what: 'Your answers and your own words stay in this browser, on this device. The pages for deciding and for replies go by them.',
    clear: 'Clear everything kept here',
    cleared: 'Cleared.',
    trouble: {
      blocked:
        'Nothing here is being kept: this browser allows no storage, or has no room left. Copy what you need before you leave.',
      'too-long': 'Your own words are too long to be kept. Copy them before you leave.',
    } satisfies Record<Exclude<Keeping, 'kept'>, string>,
    damaged: 'What was kept here could not be read, so this page has started afresh.',
  },
  spoken: '{name}. {says}',
};

export type PolicyWords = typeof policy;
