/** The words of the accident kit that are the same for every accident. */
export const oops = {
  title: 'When it has already gone',
  description:
    'An invitation sent bare, to the wrong person or to your whole address book, a slip, a pitch, a hasty yes: what they saw, what you can undo, and a text to paste.',
  label: 'Oops',
  lede: 'Breathe out. Most of this is smaller than it feels, and much of it can be undone. Find yours, and take the steps in their order.',
  which: 'Which was it?',
  saw: 'What they see',
  undo: 'What can be undone',
  text: 'A text to paste',
  take: 'A press on it marks the whole of it, ready to copy.',
  fit: { href: '/reply/', text: 'Put in their name, and choose the tone' },
  ends: {
    text: 'Was it somebody else who sent you a bare one?',
    link: { href: '/kindly/', text: 'There is a short page to send them, kindly meant' },
  },
} as const;
