import type { DeedName } from '../../state/draft.ts';
import type { Keeping } from '../../state/persisted.ts';

/** The words of the checker's page that need no script. */
export const checkPage = {
  title: 'Check a draft invitation',
  description:
    'Paste a LinkedIn invitation and see how it may land, and why, before you send it. It is read in your own browser and sent nowhere.',
  promise: 'Nothing you type leaves this page. Switch your network off and try.',
  proof: { href: '/privacy/', text: 'How to prove it' },
  compose: { href: '/compose/', text: 'No draft yet? Compose one from your facts.' },
  noScript:
    'Checking needs JavaScript, and yours is off. The reader runs here in your browser, so there is no other way. The list below needs nothing but you.',
} as const;

/** The words of the checker, as data: the page hands them to the island, which knows no language. `{…}` is filled in. */
export const check = {
  locale: 'en-GB',
  /** From none up, to begin a sentence with; above them come figures. */
  numbers: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],

  fields: {
    recipient: 'Their first name, if you like',
    limit: 'LinkedIn allows me',
    limits: { 0: 'Not sure', 200: '200 characters', 300: '300 characters' },
    note: 'Your note',
    noteHint: 'LinkedIn allows some accounts 200 characters and some 300. An emoji counts as two or more.',
    limitSource: { href: '/rules/may-be-cut/', text: 'How we know, and since when' },
  },

  spelling: {
    button: 'Check the spelling too',
    steps: {
      asked: 'It fetches a dictionary of about 200 KB from this site, once. Nothing of your note is sent.',
      coming: 'Fetching the dictionary…',
      there: 'The spelling is checked too, until you leave this page.',
      failed: 'The dictionary could not be fetched. All else works as before. To try again, reload the page.',
    },
  },

  meter: {
    left: '{count} left of {limit}',
    over: '{count} over {limit}',
  },

  first: {
    heading: 'Paste a note, and I will read it',
    text: 'Or write one in the box. I say what may land badly and why. You decide, and you do the writing.',
    noWords: 'There are no words here yet, so there is nothing to read.',
    asksHeading: 'What I look for',
    asks: [
      'Does it say how you know of them?',
      'Does it name something that is theirs: a talk, a post, a project, a place?',
      'Does it say why you write to them, and not to their whole profession?',
      'Could it be sent, unchanged, to anybody else?',
      'Does it ask for the connection only, and leave the favour for later?',
      'Is every word of it true?',
    ],
  },

  examples: {
    heading: 'Or try one of these',
    button: 'Try an example',
    notes: [
      {
        name: 'A good one',
        recipient: 'Wanjiru',
        text: 'Hello Wanjiru, your article on mending village pumps without spare parts got ours in Kitui running again. I look after six of them and would like to follow what you write next. Thank you. Petra',
      },
      {
        name: 'Warm, but vague',
        recipient: 'Tomás',
        text: 'Hi Tomás, I came across your profile and I’m really impressed by your journey. I’d love to connect and learn from you!',
      },
      {
        name: 'A pitch',
        recipient: 'Lena',
        text: 'Hi Lena, we help dental practices win 40 new patients a month on autopilot. I’d love to show you how. Could we do a quick 15-minute call this week?',
      },
      {
        name: 'The stock sentence',
        recipient: '',
        text: 'I’d like to add you to my professional network on LinkedIn.',
      },
      {
        name: 'Very likely a scam',
        recipient: '',
        text: 'Hello dear, I make 20% every week from crypto trading with guaranteed returns. Message me on WhatsApp +44 7700 900123 and I will show you how to start.',
      },
      {
        name: 'Somebody who needs a job',
        recipient: 'Ngozi',
        text: 'Dear Ngozi, I have applied for the junior analyst post in your team at the water board. I am hard-working and I learn quickly. Could you look at my CV and refer me?',
      },
      {
        name: 'English as a second language',
        recipient: 'Nils',
        text: 'Dear Nils, I have read your article about the wooden bridges in Umeå, it help me very much for my thesis. I am student in Braga and I like to follow your work. Thank you, Inês',
      },
      {
        name: 'A template with its blanks',
        recipient: '',
        text: 'Hi [First Name], I saw the great work you are doing at {company} and would love to connect!',
      },
      {
        name: 'Lovely, and too long',
        recipient: 'Mairi',
        text: 'Dear Mairi, we sat side by side in the altos at the Orkney choir week in June, and you told me how your archive catalogues songs that nobody has written down. I have thought of it often since. I keep the parish recordings in Whitby, about four hundred tapes with no labels, and your trick of asking the oldest singer first has already named thirty of them. I would be glad to stay in touch. Warmly, Elspeth',
      },
      {
        name: 'A third reminder',
        recipient: 'Priya',
        text: 'Hi Priya, I’m following up because you haven’t answered my last two invitations. I know you are busy, but please accept today!!',
      },
    ],
  },

  reading: {
    label: 'The reading',
    reasonsLabel: 'What decides it',
    without: 'Without this: {verdict}.',
    together: 'No single change is enough here. Begin with the first.',
    unreadTitle: 'Only counted',
    unread:
      'This does not look like English, and English is all I can read. So I have not judged it. The counters work, and I still look for blanks, links and length.',
    partly: 'This is very long for a note. I have read the first {count} characters of it.',
    yourCall: 'You have kept what I would have changed. It is your note, and your call.',
    misnamed: 'All but the name it begins with. Make sure of that, and it can go.',
    next: 'Before you copy it',
    taste: 'What is left below is small. Nobody would hold the note back for it.',
    scope:
      'This reads words, not people. It cannot know whether you really met, or what kind of day they are having. You know them better.',
  },

  findings: {
    heading: 'What may land badly',
    showMe: 'Show me',
    keep: 'Keep it',
    why: 'Why this matters',
    about: ' “{title}”',
    more: 'And {count} more. Mend these first.',
    keptHeading: 'Kept as you wrote it ({count})',
    unkeep: 'Look at it again',
  },

  moves: {
    heading: 'Already good',
    could: 'Could also help, if true:',
    swapHeading: 'The swap test',
    particular: 'Could not be sent unchanged to anyone else: ',
    general: 'Every word of this could go to anybody.',
  },

  preview: {
    heading: 'As {name} will see it',
    headingUnnamed: 'As they will see it',
    you: 'You',
    face: 'Y',
    headline: 'Your headline',
    more: 'see more',
    about: 'A phone shows about this much before “see more”. The exact place differs.',
    fits: 'A phone shows about this much at once, so nothing is hidden.',
    stops: 'A box for {limit} characters stops after “{last}”. The rest cannot be sent.',
  },

  claims: {
    heading: 'Before you copy: are these true?',
    hint: 'Nobody but you can know. Tick what is so, and change what is not.',
  },

  send: {
    copy: 'Copy the note',
    copied: 'Copied.',
    byHand: 'The browser would not let me copy. The note is selected: press Ctrl+C, or ⌘C on a Mac.',
    unticked: { one: 'One statement above is not ticked yet.', other: '{number} statements above are not ticked yet.' },
  },

  undo: 'Undo {deed}',
  redo: 'Redo {deed}',
  deeds: {
    suggestion: 'the change I made',
    example: 'putting in the example',
    clear: 'clearing everything',
    tab: 'the change from another tab',
    earlier: 'replacing your earlier draft',
  } satisfies Record<DeedName, string>,
  undone: 'Undone: {deed}.',
  redone: 'Done again: {deed}.',

  keeping: {
    what: 'Your note, the name, the limit and what you chose to keep stay in this browser, on this device, so that a reload does not lose them.',
    clear: 'Clear everything kept here',
    cleared: 'Cleared. Undo brings it back until you leave this page.',
    trouble: {
      blocked:
        'Your draft is not being kept: this browser allows no storage here, or has no room left. Copy it before you leave.',
      'too-long': 'Your draft is not being kept: it is too long for that. Copy it before you leave.',
    } satisfies Record<Exclude<Keeping, 'kept'>, string>,
    damaged: 'What was kept here could not be read, so this page has started afresh.',
    earlier: 'You had an earlier draft here. Undo brings it back.',
    tab: 'Another tab changed this draft. Undo brings back what was here.',
  },

  spoken: {
    things: { one: 'One thing to look at.', other: '{number} things to look at.' },
    left: { one: '1 character left of {limit}.', other: '{count} characters left of {limit}.' },
    over: { one: '1 character over {limit}.', other: '{count} characters over {limit}.' },
    changed: '{label}: done.',
    kept: 'Kept: {title}.',
    unkept: 'Looking again at: {title}.',
  },
};

/** The words of the small checker in guides, beside those of the findings. */
export const tryNote = {
  note: 'A note to play with',
  hint: 'Change it, and the reading follows. Nothing you type leaves this page.',
  empty: 'An empty box says nothing. Write a line in it.',
  full: { href: '/check/', text: 'Check a note of your own' },
};

export type CheckWords = typeof check;
