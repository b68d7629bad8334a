import type { Row } from './table.ts';

/** Who asks nothing of the list but a reason, and the wider. */
const WIDER = 'context conversation open';
/** The invitation says nothing of its own. */
const BARE = 'nothing stock vague ?';
const STRANGER = 'no ?';
const PERSON = 'real thin ?';

/** A fact about safety stands above all others, and what the reader took for a scam is believed before the sender is. */
export const SAFETY: readonly Row[] = [
  { id: 'threat', step: 'report', when: { harm: 'threat' } },
  { id: 'trick', step: 'report', when: { harm: 'trick' } },
  { id: 'impostor', step: 'wait', when: { harm: 'impostor' } },
  { id: 'scam-known', step: 'wait', when: { wrote: 'scam', know: 'yes', role: 'none ?' } },
  { id: 'scam', step: 'report', when: { wrote: 'scam' } },
  { id: 'advances', step: 'ignore', when: { harm: 'advances' } },
  { id: 'uneasy', step: 'wait', when: { harm: 'uneasy' } },
  { id: 'pushed', step: 'decline', when: { harm: 'pushed' }, reply: 'vendor-last' },
  { id: 'personal-known', step: 'wait', when: { wrote: 'personal', know: 'yes', role: 'none ?' } },
  { id: 'personal', step: 'ignore', when: { wrote: 'personal' } },
];

/** What comes before anybody’s policy: safety, then duty, then people one knows. */
export const FIRST: readonly Row[] = [
  ...SAFETY,
  { id: 'duty', step: 'decline', when: { role: 'client patient pupil candidate reporter' }, reply: 'role' },
  { id: 'unwanted', step: 'decline', when: { know: 'unwanted' }, reply: 'ex-colleague' },
  { id: 'known', step: 'accept', when: { know: 'yes' } },
];

/** Whom each stance accepts without knowing them for certain. A stranger only when somebody has looked and seen a person. */
const ACCEPTED: readonly Row[] = [
  {
    id: 'worked',
    step: 'accept',
    when: {
      know: 'perhaps',
      ground: 'worked',
      profile: PERSON,
      wrote: `${BARE} favour context`,
      stance: `known ${WIDER}`,
    },
  },
  {
    id: 'reminded',
    step: 'accept',
    when: { know: 'perhaps', wrote: 'context', profile: PERSON, stance: `known ${WIDER}` },
  },
  {
    id: 'loosely',
    step: 'accept',
    when: { know: STRANGER, wrote: 'context', profile: 'real', ground: 'some worked', stance: 'known' },
  },
  { id: 'reason', step: 'accept', when: { know: STRANGER, wrote: 'context', profile: 'real', stance: WIDER } },
  {
    id: 'perhaps-open',
    step: 'accept',
    when: { know: 'perhaps', wrote: `${BARE} favour`, profile: PERSON, stance: 'open' },
  },
  { id: 'open', step: 'accept', when: { know: STRANGER, wrote: `${BARE} favour`, profile: 'real', stance: 'open' } },
  {
    id: 'seller-open',
    step: 'accept',
    when: { wrote: 'pitch', profile: 'real', stance: 'open' },
    reply: 'vendor-accept',
  },
];

/** Where a minute’s look comes before any answer. */
const LOOKING: readonly Row[] = [
  { id: 'look', step: 'wait', when: { know: STRANGER, wrote: '?', profile: '?' } },
  {
    id: 'look-reason',
    step: 'wait',
    when: { know: STRANGER, wrote: 'context', profile: '?', stance: `known ${WIDER}` },
  },
  { id: 'look-open', step: 'wait', when: { know: STRANGER, wrote: `${BARE} favour`, profile: '?', stance: 'open' } },
];

/** Everybody else. Asking is the rule, once; what comes before it are its exceptions. */
const OTHERS: readonly Row[] = [
  { id: 'asked-perhaps', step: 'wait', when: { know: 'perhaps', history: 'asked' } },
  { id: 'nobody-perhaps', step: 'ask', when: { know: 'perhaps', profile: 'nobody' } },
  { id: 'nobody-reason', step: 'ask', when: { profile: 'nobody', wrote: 'context', stance: WIDER } },
  { id: 'nobody', step: 'ignore', when: { profile: 'nobody' } },
  { id: 'perhaps', step: 'ask', when: { know: 'perhaps' }, reply: 'ask-how' },
  { id: 'numbers', step: 'ignore', when: { wrote: 'numbers', stance: 'met known context' } },
  { id: 'seller-told', step: 'decline', when: { wrote: 'pitch', stance: 'conversation open' }, reply: 'vendor-stop' },
  { id: 'seller', step: 'ignore', when: { wrote: 'pitch' } },
  { id: 'again', step: 'ignore', when: { history: 'again', wrote: BARE, stance: 'met known context' } },
  { id: 'asked-interest', step: 'wait', when: { interest: 'yes', history: 'asked' } },
  { id: 'interest', step: 'ask', when: { interest: 'yes' }, reply: 'ask-interest' },
  { id: 'favour', step: 'decline', when: { wrote: 'favour' }, reply: 'not-now-job' },
  { id: 'far', step: 'ignore', when: { wrote: BARE, ground: 'none', stance: 'met known context' } },
  { id: 'met-follow', step: 'follow', when: { stance: 'met', reach: 'yes' } },
  { id: 'met-reason', step: 'decline', when: { stance: 'met', wrote: 'context' }, reply: 'meet-first' },
  { id: 'met', step: 'decline', when: { stance: 'met' }, reply: 'not-open' },
  { id: 'asked', step: 'wait', when: { history: 'asked' } },
  { id: 'numbers-ask', step: 'ask', when: { wrote: 'numbers' } },
  { id: 'how', step: 'ask', when: { wrote: 'context', stance: 'known' }, reply: 'ask-how' },
  { id: 'thin', step: 'ask', when: { wrote: 'context' } },
  { id: 'bare', step: 'ask', when: {} },
];

/** The whole table, for any policy. The first row that fits decides. */
export const ROWS: readonly Row[] = [...FIRST, ...ACCEPTED, ...LOOKING, ...OTHERS];
