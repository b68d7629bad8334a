import { STANCES } from '../policy/types.ts';

/**
 * What may be known about an invitation, and what each may be. A fact that is left out is not known. Where a fact is about trust, its
 * values stand from the least to the most: a test holds that more of it never gives a harsher step.
 */
export const FACTS = {
  /** Anything unwelcome or unsafe. `trick`: money, passwords, documents, or an offer too good to be true. `impostor`: may not be who it says. */
  harm: ['none', 'uneasy', 'impostor', 'pushed', 'advances', 'threat', 'trick'],
  /** What a duty of mine makes of them. */
  role: ['none', 'client', 'patient', 'pupil', 'candidate', 'reporter'],
  /** `unwanted`: I know them, and would rather not be connected. */
  know: ['unwanted', 'no', 'perhaps', 'yes'],
  /** What they wrote; `wroteOf` makes it from a reading. */
  wrote: ['scam', 'personal', 'pitch', 'numbers', 'favour', 'nothing', 'stock', 'vague', 'context'],
  /** `nobody`: a logo, a slogan, no person in it. `thin`: a person, perhaps, with little said. */
  profile: ['nobody', 'thin', 'real'],
  /** Never weighs: it only words the question. */
  photo: ['no', 'yes'],
  /** Connections shared: under five, five or more; `worked`: the same employer or school. */
  shared: ['few', 'many', 'worked'],
  trade: ['no', 'yes'],
  /** The same place or country. Being far away never weighs. */
  near: ['no', 'yes'],
  /** `asked`: I have asked them already, and heard nothing. `again`: I left an earlier invitation of theirs. */
  history: ['again', 'asked', 'first'],
  /** Somebody I would like to know. */
  interest: ['no', 'yes'],
  /** I publish, speak or teach, so that strangers may know of me. */
  reach: ['no', 'yes'],
  /** My own policy. */
  stance: STANCES,
} as const;

export type FactId = keyof typeof FACTS;

/** Everything that is known; a fact that is left out is not known. */
export type DecideFacts = { readonly [Id in FactId]?: (typeof FACTS)[Id][number] };

export const FACT_IDS = Object.keys(FACTS) as FactId[];

/** What the text they wrote comes to. */
export type Wrote = (typeof FACTS)['wrote'][number];

/** Why these are no facts, by the field that is wrong; undefined when they are. Never throws. */
export function wrongFact(value: unknown): { readonly field: string; readonly may?: readonly string[] } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { field: '' };
  for (const [field, given] of Object.entries(value)) {
    if (!Object.prototype.hasOwnProperty.call(FACTS, field)) return { field };
    const may: readonly unknown[] = FACTS[field as FactId];
    if (!may.includes(given)) return { field, may: FACTS[field as FactId] };
  }
  return undefined;
}

/** The shape check for what was kept. */
export const isFacts = (value: unknown): value is DecideFacts => wrongFact(value) === undefined;
