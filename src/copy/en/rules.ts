import type { Verdict } from '../../lib/reader/types.ts';

/** Fewer flagged notes than this say nothing about how often a rule is right. */
const ENOUGH = 5;
const TOO_FEW = 'That is too few to say how often it is right.';

/** Numbers of unseen notes: those the rule spoke of, those of them that deserved it, and those it passed over. */
interface Counted {
  readonly flagged: number;
  readonly right: number;
  readonly missed: number;
}

const passedOver = (missed: number): string =>
  missed === 0 ? 'It passed over none that deserved it.' : `It passed over ${missed} that deserved it.`;

function flagged({ flagged, right }: Counted): string {
  if (flagged === 0) return 'It flagged none of the unseen notes, so nobody can say how often it is right.';
  if (flagged === 1)
    return `It flagged one unseen note, which ${right ? 'deserved it' : 'did not deserve it'}. ${TOO_FEW}`;
  const deserved = right === 0 ? 'none' : right === flagged ? 'all' : right;
  return `Of ${flagged} unseen notes it flagged, ${deserved} deserved it.${flagged < ENOUGH ? ` ${TOO_FEW}` : ''}`;
}

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
  /** How often the rule is right, counted when the site is built. */
  record: {
    heading: 'How often it is right',
    figures: (counted: Counted) =>
      counted.right + counted.missed === 0
        ? `None of the unseen notes has this fault, so nobody can say how often it is right. It spoke of ${counted.flagged}.`
        : `${flagged(counted)} ${passedOver(counted.missed)}`,
    how: (notes: number) =>
      `Counted on ${notes.toLocaleString('en-GB')} invented notes that the reader did not learn from, each read at least twice, blind. “Deserved” is what most of those readings said.`,
  },
  address: 'You may link to this page. Its address will stay.',
  check: { href: '/check/', text: 'Check a note of your own' },
  all: { href: '/rules/', text: 'All the rules' },
  around: 'Other rules',
  previous: 'Previous',
  next: 'Next',
} as const;
