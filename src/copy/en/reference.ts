/** Words that the pages of buttons and of claims share, and the ways to them. */
export const reference = {
  /** Before the number of a source, for those who hear the page. The space does not break. */
  source: 'source\u00a0',
  checked: (month: string) => `Sources, checked ${month}`,
  /** On the page of a rule. */
  seeAlso: 'Buttons and claims that touch this',
  links: [
    { href: '/buttons/', text: 'What each LinkedIn button does' },
    { href: '/claims/', text: 'Claims people repeat, and how far to trust them' },
  ],
} as const;
