import type { DecideFacts } from './facts.ts';
import { FIRST } from './rows.ts';
import { rowFor, signsOf, type Row, type Step } from './table.ts';

const BARE = 'nothing stock vague favour ?';

/**
 * The five sources, each as the rows its author would go by, and where it was published, by its id among the sources. Safety, duty
 * and people one knows come before all of them: no author says otherwise.
 */
export const VIEWS = {
  /** People one knows, loosely is fine, with the where and when of it. Ask, without accepting. */
  'marijean-2011': [
    { id: 'nobody', step: 'ignore', when: { profile: 'nobody' } },
    { id: 'numbers', step: 'ignore', when: { wrote: 'numbers' } },
    { id: 'seller', step: 'ignore', when: { wrote: 'pitch' } },
    { id: 'told', step: 'accept', when: { wrote: 'context', know: 'perhaps' } },
    { id: 'shared', step: 'accept', when: { wrote: 'context', ground: 'some worked' } },
    { id: 'perhaps', step: 'ask', when: { know: 'perhaps' } },
    { id: 'outside', step: 'ignore', when: { wrote: BARE, ground: 'none' } },
    { id: 'remind', step: 'ask', when: {} },
  ],
  /** An event to meet people at. A canned invitation is forgiven; what is no person is not let in. */
  'alba-2013': [
    { id: 'nobody', step: 'ignore', when: { profile: 'nobody' } },
    { id: 'hello', step: 'accept', when: {} },
  ],
  /** Look first: a person, something shared, a reason. Decline without wounding. */
  'strangers-guide': [
    { id: 'suspect', step: 'ignore', when: { profile: 'nobody thin' } },
    { id: 'numbers', step: 'decline', when: { wrote: 'numbers pitch' } },
    { id: 'look', step: 'wait', when: { profile: '?' } },
    { id: 'relevant', step: 'accept', when: { ground: 'some worked' } },
    { id: 'reason', step: 'accept', when: { wrote: 'context' } },
    { id: 'irrelevant', step: 'ignore', when: {} },
  ],
  /** Known, not known, not sure, and the rare person of interest. */
  'david-random': [
    { id: 'colleague', step: 'accept', when: { know: 'perhaps', ground: 'worked' } },
    { id: 'told', step: 'accept', when: { know: 'perhaps', wrote: 'context' } },
    { id: 'search', step: 'wait', when: { know: 'perhaps ?' } },
    { id: 'interest', step: 'ask', when: { interest: 'yes' } },
    { id: 'follow', step: 'follow', when: { reach: 'yes' } },
    { id: 'unknown', step: 'ignore', when: {} },
  ],
  /** A weekly hour of kind questions, and good conversations out of some of them. */
  'stepper-contribution': [
    { id: 'nobody', step: 'ignore', when: { profile: 'nobody' } },
    { id: 'seller', step: 'accept', when: { wrote: 'pitch' } },
    { id: 'reason', step: 'accept', when: { wrote: 'context' } },
    { id: 'asked', step: 'wait', when: { history: 'asked' } },
    { id: 'ask', step: 'ask', when: {} },
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

export type ViewId = keyof typeof VIEWS;

/** What one author would do, and the row that says why. `first` when it was decided before any view. */
export interface Seen {
  readonly view: ViewId;
  readonly step: Step;
  readonly row: string;
  readonly first: boolean;
}

/** The same invitation as each of the five would decide it, in a fixed order. */
export function viewsOf(facts: DecideFacts): Seen[] {
  const signs = signsOf(facts);
  return (Object.keys(VIEWS) as ViewId[]).map((view) => {
    const { id, step } = rowFor([...FIRST, ...VIEWS[view]], signs);
    return { view, step, row: id, first: FIRST.some((row) => row.id === id) };
  });
}
