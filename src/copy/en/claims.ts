/** The words of the claims shelf. The claims stand in `src/content/claims/`. */
export const claims = {
  title: 'Claims, and how far to trust them',
  description:
    'The numbers and rules people repeat about LinkedIn invitations: who says so, what was counted, who profits, and how far to trust each.',
  label: 'Reference',
  heading: 'What people say, and how far to trust it',
  lede: 'These are the numbers and rules that people repeat about invitations. Most are smaller, older or further away than they sound.',
  /** What it all adds up to. */
  sum: [
    'What does it come to? Nobody has shown that a note makes people accept. Its effect is near nothing, or unknown. What it does better is to give context, and to begin a better conversation. Nobody can promise you a rate, and we do not.',
    'The limits change, and LinkedIn’s own pages do not agree. The studies are good, but most looked at something else.',
  ],
  contents: 'On this page',
  groups: {
    notes: { id: 'notes', heading: 'Does a note help?' },
    limits: { id: 'limits', heading: 'Limits and rules' },
    length: { id: 'length', heading: 'Length and timing' },
    asking: { id: 'asking', heading: 'Asking people' },
    answering: { id: 'answering', heading: 'Saying no, or nothing' },
  },
  quoted: (claim: string) => `“${claim}”`,
  dated: (date: string) => `Date: ${date}`,
  counted: (claims: number) => `(${claims})`,
  rows: {
    trust: 'How far to trust it',
    says: 'Who says so',
    sample: 'Counted',
    profits: 'Who profits',
    rival: 'Its rival',
  },
  /** The scale. Each is a few plain words, and none is a mark. */
  trust: {
    limits: 'Safe, within limits',
    near: 'Solid, but about something else',
    weak: 'Too small to lean on',
    seller: 'A seller’s own figure',
    open: 'Not settled',
    past: 'Out of date',
    wrong: 'Wrong',
    lost: 'Nobody can trace it',
  },
  next: [
    { href: '/guides/writing-an-invitation/', text: 'What does help: writing an invitation worth accepting' },
    { href: '/buttons/', text: 'What each button does' },
  ],
} as const;
