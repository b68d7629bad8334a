/** Words about a source, shared by guides and rules. */
export const sources = {
  heading: 'Sources',
  strength: {
    official: 'official',
    study: 'study',
    vendor: 'from somebody who sells this',
    hearsay: 'one person’s account or count',
    opinion: 'an opinion or experience',
  },
  read: { copy: 'read in a stored copy', 'second-hand': 'read second-hand' },
  checked: (month: string) => `checked ${month}`,
  /** After a title, in one line with it. */
  by: (byline: string) => `(${byline})`,
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
} as const;
