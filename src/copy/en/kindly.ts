interface Tone {
  readonly title: string;
  readonly description: string;
  /** The first line: why they may be here, and that nobody is cross. */
  readonly heading: string;
  readonly says: readonly string[];
  /** That it may not have been their doing: what is known, and what is only likely. */
  readonly button: readonly string[];
  readonly then: readonly string[];
  readonly wish: string;
  /** The way to the other tone, for whoever is about to send one of the two. */
  readonly other: { readonly href: string; readonly text: string };
}

/** A page to be sent to somebody whose invitation came without a note. It asks, and never teaches. */
export const kindly = {
  label: 'A note to you · half a minute',
  again: { href: '/compose/', text: 'Write the note again' },
  check: { href: '/check/', text: 'I have written it: read it over with me' },
  eg: {
    heading: 'For instance',
    note: 'Hello Marta, we shared a table at the beekeepers’ supper in Braga. You told me how you winter your hives in old cork. I’d like to hear how they come through. Thank you, Idris',
    why: 'Where they met, what stayed with him, and why he writes. No more is needed.',
  },
  private: 'What you write there stays in your browser, and this page keeps nothing.',
  sources: ['linkedin-personalise', 'stepper-contribution'],
  tones: {
    warm: {
      title: 'Nobody is cross',
      description:
        'Somebody you invited on LinkedIn would like to know what made you think of them. Half a minute, and nobody is cross.',
      heading: 'You sent an invitation, it came without a note, and nobody is cross',
      says: [
        'Whoever sent you here has your invitation and would like to know what made you think of them. That is all this page is about.',
      ],
      button: [
        'It may not have been your doing. LinkedIn’s help says that on the phone, invitations from “People You May Know” cannot carry a note, and other buttons may send at once as well. Someone who wrote about this very thing found that she had been doing it herself.',
      ],
      then: [
        'What helps is small: how you know of them, or what brought you. Two lines are plenty, and they need not be clever. Then answer the message that brought you here.',
      ],
      wish: 'Well met, we hope.',
      other: { href: '/kindly/brief/', text: 'To send it on yourself: the same page in fewer words' },
    },
    brief: {
      title: 'A word with your invitation?',
      description: 'Somebody you invited on LinkedIn would like to know why you thought of them. Nobody is cross.',
      heading: 'Your invitation came without a note. Nobody is cross.',
      says: ['Whoever sent you here would simply like to know what made you think of them.'],
      button: [
        'It may not have been you. LinkedIn’s help says that on the phone, “People You May Know” has no room for a note, and other buttons may send at once.',
      ],
      then: ['One line is plenty. Send it as an answer to the message that brought you here.'],
      wish: 'Thank you.',
      other: { href: '/kindly/', text: 'To send it on yourself: the same page in more words' },
    },
  } satisfies Record<string, Tone>,
} as const;
