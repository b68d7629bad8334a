/** The words of the page about LinkedIn’s buttons. What is said of each stands in `src/content/buttons/`. */
export const buttons = {
  title: 'What each button does',
  description:
    'Connect, Ignore, Withdraw and the rest: what you see, what they see, whether it can hurt them, and whether you can undo it.',
  label: 'Reference',
  heading: 'What each button does',
  lede: 'Nobody is told what these do before pressing them. Here is what you see, what they see, and whether there is a way back.',
  caution:
    'LinkedIn shows different things to different people, and changes them without notice. “Not settled” means that our sources do not say, so we do not guess.',
  contents: 'The buttons',
  groups: {
    invite: { id: 'when-you-invite', heading: 'When you invite' },
    invited: { id: 'when-you-are-invited', heading: 'When you are invited' },
    later: { id: 'later', heading: 'Later' },
  },
  rows: {
    see: 'You see',
    they: 'They see',
    harm: 'Can it hurt them?',
    undo: 'Can you undo it?',
    differ: 'Sources disagree',
  },
  harm: { no: 'No', hardly: 'Hardly', may: 'It may', yes: 'Yes', unsettled: 'Not settled' },
  undo: { yes: 'Yes', partly: 'In part', no: 'No', unsettled: 'Not settled' },
  next: [
    { href: '/decide/', text: 'Not sure which to press? Decide here' },
    { href: '/claims/', text: 'Numbers and rules that people repeat' },
  ],
} as const;
