import { reference } from './reference.ts';

/** The words of the furniture that every page shares, and of the home page and the 404. */
export const site = {
  name: 'Well Met',
  titleJoin: ' · ',
  /** Of the picture that is shown where a page's address is shared. */
  card: 'The title and summary of the page on writing paper, with the seal of Well Met.',
  skip: 'Skip to the page',
  mainNav: 'Main',
  nav: [
    { id: 'check', href: '/check/', text: 'Check' },
    { id: 'compose', href: '/compose/', text: 'Compose' },
    { id: 'decide', href: '/decide/', text: 'Decide' },
    { id: 'reply', href: '/reply/', text: 'Reply' },
    { id: 'guides', href: '/guides/', text: 'Guides' },
    { id: 'rules', href: '/rules/', text: 'Rules' },
    { id: 'search', href: '/search/', text: 'Search' },
  ],
  theme: { toDark: 'Lamp light', toLight: 'Daylight' },
  edition: {
    says: 'There is a new edition of these pages. What you have kept here stays.',
    use: 'Use the new edition',
    later: 'Later',
  },
  offline: {
    ask: 'Keep these pages offline',
    asked: 'Fetching them, about a megabyte. You can read on.',
    kept: 'Kept. Every page now opens with the network off.',
  },
  installed: {
    description:
      'The manners of connecting on LinkedIn, and tools that read your invitations without sending them anywhere.',
    check: 'Check a draft',
    reply: 'Answer an invitation',
  },
  footer: {
    label: 'About this site',
    privacy: 'No account, no tracking. Nothing you type is sent anywhere.',
    affiliation: 'Not affiliated with LinkedIn.',
    links: [
      ...reference.links,
      { href: '/privacy/', text: 'What is kept, and how to prove it' },
      { href: '/accessibility/', text: 'Accessibility' },
      { href: '/about/', text: 'About and sources' },
    ],
  },
} as const;

/** A place in the header, as `Page.astro` takes it in `current`. */
export type Section = 'check' | 'compose' | 'reply' | 'decide' | 'guides' | 'rules' | 'search';

export const notFound = {
  title: 'No such page',
  description: 'There is nothing at this address. Here is where you may have been going.',
  label: 'Returned to sender',
  heading: 'Nobody of that name lives here',
  lede: 'There is no page at this address. It may have moved, or the link may have lost a letter in the post.',
  doors: 'You may have been looking for one of these.',
  links: [
    { href: '/check/', text: 'Check a draft invitation' },
    { href: '/reply/', text: 'Answer an invitation' },
    { href: '/compose/', text: 'Compose one from your facts' },
    { href: '/guides/', text: 'Read the guides' },
    { href: '/rules/', text: 'See every rule' },
    { href: '/search/', text: 'Search, or see everything there is' },
    { href: '/', text: 'Start at the front door' },
  ],
} as const;
