/** The words of the search page that need no script. */
export const searchPage = {
  title: 'Search',
  description:
    'Search every guide, rule and page of Well Met in your own browser, or look through the list of all that there is.',
  heading: 'Look something up',
  promise: 'What you type stays on this page. Its list of words is fetched once, from this site, when you begin.',
  proof: { href: '/privacy/', text: 'How to prove it' },
  label: 'What are you looking for?',
  hint: 'One or two words will do. Half a word, or one with a slip in it, may do as well.',
  button: 'Search',
  noScript: 'Searching needs JavaScript, and yours is off. Here is everything there is.',
  map: {
    heading: 'Everything there is',
    tools: 'To use',
    guides: 'Guides',
    reference: 'To look up',
    oops: 'When it has already gone',
    rules: 'Rules',
    about: 'About this site',
  },
  /** Pages with a name of their own in the list, by address. Those that are not built are left out. */
  pages: {
    tools: {
      '/check/': 'Check a draft invitation',
      '/compose/': 'Compose one from true facts',
      '/decide/': 'Decide whether to accept',
      '/reply/': 'Answer an invitation',
      '/policy/': 'Write your connection policy',
      '/practice/': 'Practise on invented invitations',
      '/mirror/': 'See your own invitations, privately',
    },
    reference: {
      '/guides/': 'The guides, in their order',
      '/rules/': 'Every rule behind the readings',
      '/buttons/': 'What each LinkedIn button does',
      '/claims/': 'The figures that people repeat',
      '/oops/': 'When it has already gone: the accident kit',
      '/kindly/': 'A page to send to somebody who wrote no note',
      '/kindly/brief/': 'A page to send, in fewer words',
      '/teach/': 'A pack for the classroom',
    },
    about: {
      '/': 'The front door',
      '/privacy/': 'What is kept, and how to prove it',
      '/about/': 'About and sources',
      '/accessibility/': 'Accessibility: what was tried, and what was not',
    },
  } as Readonly<Record<'tools' | 'reference' | 'about', Readonly<Record<string, string>>>>,
} as const;

/** The words of the search itself, as data: the page hands them to the script, which knows no language. */
export const search = {
  /** What kind of page it is, by how its address begins. The first that fits. */
  kinds: [
    ['/guides/', 'Guide'],
    ['/rules/', 'Rule'],
    ['/buttons/', 'LinkedIn’s buttons'],
    ['/claims/', 'Claims'],
    ['/oops/', 'Accident kit'],
    ['/kindly/', 'A page to send'],
    ['/check/', 'Tool'],
    ['/compose/', 'Tool'],
    ['/decide/', 'Tool'],
    ['/reply/', 'Tool'],
    ['/policy/', 'Tool'],
    ['/practice/', 'Tool'],
    ['/mirror/', 'Tool'],
    ['/', 'Page'],
  ],
  found: { one: 'One page found.', other: '{count} pages found.' },
  more: 'Also on that page:',
  loading: 'Fetching the list of words.',
  failed: 'The list of words could not be fetched. Everything there is stands below.',
  nothing: 'Nothing found for “{query}”.',
  everywhere: '“{query}” is nearly everywhere here. Say a word or two more of what you look for.',
  try: 'Perhaps one of these words finds it:',
  words: ['decline', 'stranger', 'how many characters', 'withdraw', 'sellers', 'follow'],
  orAll: 'Or look through everything there is, below.',
} as const;

export type SearchWords = typeof search;
