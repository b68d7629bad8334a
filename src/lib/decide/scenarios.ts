import type { DecideFacts } from './facts.ts';
import type { Step } from './table.ts';

/** Something that happens, what the source makes of it, and what the table must say. */
export interface Scenario {
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  readonly facts: DecideFacts;
  readonly step: Step;
}

/** The cases that the five sources name, as facts; the tool obeys each of them. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'generic-no-relevance',
    source: 'strangers-guide',
    facts: { know: 'no', wrote: 'stock', shared: 'few', trade: 'no' },
    step: 'ignore',
  },
  { id: 'same-industry', source: 'strangers-guide', facts: { know: 'no', trade: 'yes' }, step: 'wait' },
  {
    id: 'same-industry-looked',
    source: 'strangers-guide',
    facts: { know: 'no', trade: 'yes', wrote: 'context', profile: 'real' },
    step: 'accept',
  },
  { id: 'known', source: 'david-random', facts: { know: 'yes', wrote: 'stock' }, step: 'accept' },
  {
    id: 'not-known',
    source: 'david-random',
    facts: { know: 'no', wrote: 'nothing', shared: 'few', trade: 'no', stance: 'known' },
    step: 'ignore',
  },
  {
    id: 'not-sure',
    source: 'david-random',
    facts: { know: 'perhaps', wrote: 'nothing', stance: 'known' },
    step: 'ask',
  },
  {
    id: 'former-colleague',
    source: 'david-random',
    facts: { know: 'perhaps', wrote: 'nothing', shared: 'worked', stance: 'known' },
    step: 'accept',
  },
  {
    id: 'person-of-interest',
    source: 'david-random',
    facts: { know: 'no', wrote: 'nothing', interest: 'yes', stance: 'met' },
    step: 'ask',
  },
  {
    id: 'follow-first',
    source: 'david-random',
    facts: { know: 'no', wrote: 'vague', reach: 'yes', profile: 'real', stance: 'met' },
    step: 'follow',
  },
  {
    id: 'heard-my-talk',
    source: 'marijean-2011',
    facts: { know: 'no', wrote: 'context', shared: 'many', profile: 'real', stance: 'known' },
    step: 'accept',
  },
  {
    id: 'remind-me',
    source: 'marijean-2011',
    facts: { know: 'no', wrote: 'stock', profile: 'real', stance: 'known' },
    step: 'ask',
  },
  {
    id: 'numbers-player',
    source: 'marijean-2011',
    facts: { know: 'no', wrote: 'numbers', stance: 'known' },
    step: 'ignore',
  },
  {
    id: 'canned-is-fine',
    source: 'alba-2013',
    facts: { know: 'no', wrote: 'stock', profile: 'real', stance: 'open' },
    step: 'accept',
  },
  {
    id: 'not-a-person',
    source: 'alba-2013',
    facts: { know: 'no', wrote: 'stock', profile: 'nobody', stance: 'open' },
    step: 'ignore',
  },
  {
    id: 'no-photo',
    source: 'stepper-contribution',
    facts: { know: 'no', wrote: 'nothing', photo: 'no', profile: 'real', stance: 'conversation' },
    step: 'ask',
  },
  {
    id: 'seller-told',
    source: 'stepper-contribution',
    facts: { know: 'no', wrote: 'pitch', stance: 'conversation' },
    step: 'decline',
  },
  { id: 'seller-persists', source: 'stepper-contribution', facts: { know: 'no', harm: 'pushed' }, step: 'decline' },
];
