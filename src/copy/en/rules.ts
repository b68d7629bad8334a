import type { Verdict } from '../../lib/reader/types.ts';

/** The words of the rules’ pages. */
export const rules = {
  title: 'Rules',
  description: 'Every rule by which the checker reads a note: why it matters, worked pairs, and when to ignore it.',
  label: 'Rules',
  heading: 'What the reader looks for',
  lede: (count: number) =>
    `There are ${count} of them. Each has its reasons, its examples, and the times when you ought to ignore it.`,
  /** The groups of the list. The key is what a note gets when this rule alone has something to say. */
  groups: {
    rethink: { heading: 'Should not go out like this', text: 'One of these is enough to begin again.' },
    revise: {
      heading: 'Easily mended',
      text: 'There may be a good note underneath. Two of them together may sink it.',
    },
    send: { heading: 'Worth saying', text: 'Nobody would hold a good note back for these.' },
    advice: { heading: 'Advice', text: 'For your eyes before you copy. It never changes the verdict.' },
  } satisfies Record<Verdict | 'advice', { heading: string; text: string }>,
  place: 'Rules',
  pairs: 'The same note, mended',
  more: 'Also seen',
  passing: 'Left alone',
  passingLede: 'Notes that may look like it and are not. The reader should say nothing here.',
  to: (name: string) => `To ${name}`,
  evidence: 'What is known',
  strength: {
    official: 'Supported by what LinkedIn or a public body says.',
    study: 'Supported by studies of something close to it.',
    vendor: 'Measured by people who sell this.',
    hearsay: 'One person’s count.',
    opinion: 'Experience, not measurement.',
  },
  address: 'You may link to this page. Its address will stay.',
  check: { href: '/check/', text: 'Check a note of your own' },
  all: { href: '/rules/', text: 'All the rules' },
  around: 'Other rules',
  previous: 'Previous',
  next: 'Next',
} as const;
