/** Words that the pages of buttons and of claims share, and the ways to them from the rest of the site. */
export const reference = {
  /** Before the number of a source, for those who hear the page. The space does not break. */
  source: 'source\u00a0',
  checked: (month: string) => `Sources, checked ${month}`,
  /** On the page of a rule. */
  touching: {
    heading: 'Buttons and claims that touch this',
    button: (name: string) => `What “${name}” does`,
    claim: (title: string) => `How far to trust “${title}”`,
  },
  links: [
    { href: '/buttons/', text: 'What each LinkedIn button does' },
    { href: '/claims/', text: 'Claims, and how far to trust them' },
  ],
} as const;
