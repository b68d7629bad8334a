/**
 * The shapes that a read note takes. Every range is in UTF-16 units of the text as typed, `end` exclusive,
 * `0 <= start <= end <= text.length`. The sentences shown to a person are made from these at the edge (`src/copy`).
 */

/** The faults of the design, in the order in which they are listed on the page when equally weighty. */
export const FAULTS = [
  'scam-signal',
  'too-personal',
  'default-template',
  'placeholder',
  'numbers-game',
  'sales-pitch',
  'big-ask',
  'pressure',
  'false-familiarity',
  'no-context',
  'no-reason',
  'me-centred',
  'vague-flattery',
  'contact-dump',
  'shouting',
  'too-long',
  'careless',
] as const;
/** Advice that never changes a verdict. */
export const ADVICE = ['wrong-name', 'may-be-cut', 'unconfirmed-claim'] as const;
export const MOVES = [
  'named-greeting',
  'context',
  'specific-detail',
  'self-intro',
  'reason',
  'mutual-value',
  'soft-close',
] as const;
export const VERDICTS = ['send', 'revise', 'rethink'] as const;

export type FaultId = (typeof FAULTS)[number];
type AdviceId = (typeof ADVICE)[number];
export type RuleId = FaultId | AdviceId;
export type MoveId = (typeof MOVES)[number];
/** `send` = ready to send · `revise` = one more pass · `rethink` = not like this. */
export type Verdict = (typeof VERDICTS)[number];

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replace `range` by `replacement`; an empty replacement leaves the words out. */
export interface Edit {
  readonly range: Range;
  readonly replacement: string;
}

/** A small mechanical change. `label` is a key of `copy.suggestions`. Edits do not overlap and are in text order. */
export interface Suggestion {
  readonly label: 'leave-out' | 'replace' | 'lower-case' | 'single-mark';
  readonly edits: readonly Edit[];
}

/** One thing that may land badly. An empty range means that something is missing, and stands where it could be said. */
export interface Finding {
  readonly rule: RuleId;
  /** Key of the sentence in `copy.findings[rule]`. */
  readonly message: string;
  readonly range: Range;
  /** Facts for the sentence, such as `{ count: 3 }`. The quoted words are `text.slice(range.start, range.end)`. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly suggestions: readonly Suggestion[];
}

/** Something the note does well, and the words that do it. */
export interface MoveFound {
  readonly move: MoveId;
  readonly range: Range;
}

/** A statement of fact that only the sender can vouch for. */
export interface Claim {
  readonly kind: 'met' | 'read' | 'suggested' | 'shared';
  readonly range: Range;
}

/** Why a verdict is what it is: this rule, and what the verdict would be if it alone were mended. */
export interface Reason {
  readonly rule: FaultId;
  readonly without: Verdict;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** Most important first; empty when the verdict is `send`. */
  readonly reasons: readonly Reason[];
}

/** `empty`: nothing but space, marks or emoji. `unread`: not English as far as one can tell, so only counted. */
export type ReadingState = 'empty' | 'unread' | 'read';

export interface Reading {
  readonly text: string;
  readonly state: ReadingState;
  readonly findings: readonly Finding[];
  readonly moves: readonly MoveFound[];
  readonly judgement: Judgement;
  readonly claims: readonly Claim[];
  /** The swap test: the words that could not be sent unchanged to another person. */
  readonly particulars: readonly Range[];
}

/** Finds slips of spelling that no list foresees. It is loaded only where it is asked for, since its dictionary is heavy. */
export interface Speller {
  /** The words from an offset on that lie one slip from an ordinary word, by where they start, with that word. Linear in the text. */
  slipsIn(text: string, from: number, ordinary: ReadonlySet<string>): ReadonlyMap<number, string>;
}

export interface ReadOptions {
  /** The recipient's first name, if known; enables `wrong-name`. */
  readonly recipient?: string;
  /** Helps `careless`, if there is one. */
  readonly spelling?: Speller;
}
