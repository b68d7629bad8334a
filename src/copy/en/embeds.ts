/* The words of the small tools that stand in guides, where they are not those of the tool itself. `{…}` is filled in. */

export const tryReply = {
  hint: 'Change it where it stands. Nothing you type leaves this page.',
  reasonHint: 'Only you know whether the reason is true. Change it where it stands. Nothing you type leaves this page.',
  stays: 'It stays as you wrote it. Nothing you type leaves this page.',
  fine: 'I listen for English phrases that may land badly, and hear none here.',
  empty: 'An empty reply says nothing. That may be the one you want.',
  wording: 'Wording {number} of {count}.',
  full: { href: '/reply/', text: 'Go on in the reply desk' },
};

export const tryDecide = {
  wrote: 'What did they write?',
  unsaid: 'Not said',
  full: { href: '/decide/', text: 'Answer the rest' },
};

export const tryCompose = {
  example: 'A note made of the examples',
  yours: 'The note',
  first: 'Wanjiru',
  message: 'A message to somebody you know. It is no invitation, so I do not judge it as one.',
  full: { href: '/compose/', text: 'Go on in the composer' },
};

export const tryPolicy = {
  ask: 'Whom do you accept?',
  line: 'Your policy, in a sentence',
  full: 'Write it in full',
};
