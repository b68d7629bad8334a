import { reference } from './reference.ts';

/** The words of the home page. The doors lead only to pages that exist. */
export const home = {
  title: 'Well Met: invitations worth accepting',
  description:
    'Check a LinkedIn invitation before you send it, and learn the manners of connecting. Free, private, and all in your own browser.',
  promise: 'Nothing you type here leaves your browser. No account, no tracking.',
  proof: { href: '/privacy/', text: 'How to prove it' },
  heading: 'Say why, and say it to them',
  lede: 'LinkedIn gives you a small box and no advice. Well Met helps you fill it: with true things, in your own words, for one person at a time.',
  doorsLabel: 'Where to begin',
  doors: [
    {
      heading: 'I want to invite',
      text: 'You have a draft and a doubt, or a name and a blank box.',
      links: [
        { href: '/check/', text: 'Check a draft' },
        { href: '/compose/', text: 'Compose one from true facts' },
        { href: '/guides/writing-an-invitation/', text: 'Write one worth accepting' },
        { href: '/guides/before-you-invite-a-stranger/', text: 'Before you invite a stranger' },
        { href: '/oops/', text: 'It has gone already, and something is wrong' },
      ],
    },
    {
      heading: 'I was invited',
      text: 'Someone wants to connect, and you cannot think why.',
      links: [
        { href: '/decide/', text: 'Should I accept?' },
        { href: '/reply/', text: 'Write the answer, or none' },
        { href: '/policy/', text: 'Write down my own policy' },
        { href: '/guides/white-hats-and-black-hats/', text: 'How strict ought I to be?' },
        { href: '/rules/scam-signal/', text: 'Might it be a scam?' },
      ],
    },
    {
      heading: 'I want to learn',
      text: 'People disagree about all this, and mostly for good reasons.',
      links: [
        { href: '/guides/', text: 'Read the guides' },
        { href: '/rules/', text: 'See every rule, and when to ignore it' },
        ...reference.links,
        { href: '/about/', text: 'Where it all comes from' },
      ],
    },
  ],
  pairHeading: 'The same person, a minute later',
  pairLede: 'Both notes are polite. Only one of them could not have been sent to anybody else.',
  pair: [
    {
      label: 'Before',
      note: 'Hi Amara, I came across your profile and would love to connect and learn from your experience.',
      why: 'Amara has had this one from forty people. It tells her nothing of who you are or why you chose her.',
    },
    {
      label: 'After',
      note: 'Hi Amara, I was at your talk on night-shift handovers in Leeds on Tuesday. I run a ward in Hull and we lose things at 4 a.m. too, so I’d like to follow how your trial goes. Thank you. Joan',
      why: 'Where they met, who Joan is and why she writes. It asks for nothing but the connection.',
    },
  ],
  pairNext: { href: '/check/', text: 'Now try yours' },
} as const;
