/** Words about a source, shared by guides and rules. */
export const sources = {
  heading: 'Sources',
  /** What a mark in the text leads to. */
  mark: (place: number, title: string) => `Source ${place}: ${title}`,
  /** What the rings around the marks say. */
  marks:
    'A number in a whole ring leads to an official page or a study; in a dotted ring, to a seller’s figures, one person’s count or an opinion.',
  strength: {
    official: 'official',
    study: 'study',
    vendor: 'from somebody who sells this',
    hearsay: 'one person’s account or count',
    opinion: 'an opinion or experience',
  },
  read: { copy: 'read in a stored copy', 'second-hand': 'read second-hand' },
  checked: (month: string) => `checked ${month}`,
  /** Over a whole list: the earliest month, and whether it is that of all. */
  listChecked: (month: string, all: boolean) => `Checked in ${month}${all ? '' : ' or later'}.`,
  /** After a title, in one line with it. */
  by: (byline: string) => `(${byline})`,
} as const;

/** The guides’ groups, in order. A guide belongs to the first whose `last` is not before its own order. */
export const guideGroups = [
  {
    id: 'first',
    last: 2,
    heading: 'To begin with',
    text: 'Why people disagree about this, and why it matters at all.',
  },
  { id: 'inviting', last: 9, heading: 'When you invite', text: 'You have a name, and a blank box beside it.' },
  {
    id: 'invited',
    last: 16,
    heading: 'When you are invited',
    text: 'Someone wants to connect, and you cannot think why.',
  },
  {
    id: 'habits',
    last: 18,
    heading: 'From week to week',
    text: 'A pile that stays small, and the cases that are not simple.',
  },
  { id: 'evidence', last: 99, heading: 'What is known', text: 'Who counted what, and short answers to old questions.' },
] as const;

/** The words of the guides’ pages. */
export const guides = {
  title: 'Guides',
  description: 'Short guides to inviting people on LinkedIn: how strict to be, what to write, and when not to.',
  label: 'Guides',
  heading: 'Things worth knowing first',
  lede: 'People disagree about connecting, and mostly for good reasons. These are short, and they try to be fair.',
  place: (order: number) => `Guide ${order}`,
  minutes: (minutes: number) => (minutes === 1 ? 'one minute' : `${minutes} minutes`),
  contents: 'In this guide',
  updated: (month: string) => `Last changed in ${month}.`,
  /** Over the tool that a guide leads to, and what each does in a sentence. */
  toolLabel: 'Now do it',
  tools: {
    check: {
      href: '/check/',
      name: 'Check a draft',
      text: 'Put your note in, and see how it may land before anybody else does.',
    },
    compose: {
      href: '/compose/',
      name: 'Compose a note',
      text: 'Give it a few true facts, and choose among the notes that they make.',
    },
    reply: {
      href: '/reply/',
      name: 'Write the answer',
      text: 'Choose what you mean to say, and take a text to change and paste.',
    },
    decide: {
      href: '/decide/',
      name: 'Should I accept?',
      text: 'Answer what you know about an invitation, and see which step fits.',
    },
    policy: {
      href: '/policy/',
      name: 'Write my policy',
      text: 'Eight short questions, and you have two sentences to keep to.',
    },
  },
  related: 'Worth reading with this',
  around: 'Other guides',
  before: 'Before this',
  after: 'After this',
  doubt: { text: 'Every rule behind the readings, and when to ignore it', href: '/rules/' },
  feed: { text: 'New and changed guides, as a feed', href: '/guides/feed.xml' },
  beside: [
    { text: 'When it has already gone: the accident kit', href: '/oops/' },
    { text: 'A short page to send to somebody who wrote no note', href: '/kindly/' },
    { text: 'Search all of it', href: '/search/' },
  ],
} as const;

/** The words beside an example note. */
export const example = {
  label: 'A note',
  to: (name: string) => `A note to ${name}`,
  reading: 'What our reader makes of it',
  movesLabel: 'Already good',
  before: 'Before',
  after: 'After',
  /** Before the names of what our reader finds in the first of a pair. */
  notices: 'Our reader notices: ',
} as const;
