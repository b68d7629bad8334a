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
  {
    id: 'incomplete-profile',
    source: 'strangers-guide',
    facts: { know: 'no', wrote: 'context', profile: 'thin' },
    step: 'ask',
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
  { id: 'asked-for-information', source: 'david-random', facts: { know: 'no', harm: 'trick' }, step: 'report' },
  {
    id: 'far-outside',
    source: 'marijean-2011',
    facts: { know: 'no', wrote: 'stock', shared: 'few', trade: 'no', profile: 'real', stance: 'known' },
    step: 'ignore',
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
    id: 'generic-request',
    source: 'stepper-contribution',
    facts: { know: 'no', wrote: 'stock', profile: 'real', stance: 'conversation' },
    step: 'ask',
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

/** What a source says of a case that begins with oneself, and the tool that answers it. */
export interface OwnScenario {
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  /** A situation of the composer, or what a reply is for. */
  readonly asks: { readonly situation: string } | { readonly intent: string };
}

/** The two rows of a source’s table that are about nothing received. */
export const OWN_SCENARIOS: readonly OwnScenario[] = [
  { id: 'interesting-contact', source: 'strangers-guide', asks: { situation: 'stranger' } },
  { id: 'after-accepting', source: 'strangers-guide', asks: { intent: 'follow-up' } },
];
