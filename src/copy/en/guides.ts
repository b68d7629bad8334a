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
} as const;

/** The words of the guides’ pages. */
export const guides = {
  title: 'Guides',
  description: 'Short guides to inviting people on LinkedIn: how strict to be, what to write, and when not to.',
  label: 'Guides',
  heading: 'Things worth knowing first',
  lede: 'People disagree about connecting, and mostly for good reasons. These are short, and they try to be fair.',
  /** Over the title of a guide. */
  place: (order: number, minutes: number) => `Guide ${order} · ${minutes === 1 ? 'one minute' : `${minutes} minutes`}`,
  minutes: (minutes: number) => (minutes === 1 ? 'one minute' : `${minutes} minutes`),
  updated: (month: string) => `Last changed in ${month}.`,
  around: 'Other guides',
  before: 'Before this',
  after: 'After this',
  doubt: { text: 'Every rule behind the readings, and when to ignore it', href: '/rules/' },
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
