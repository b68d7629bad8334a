import type { Stance } from '../policy/types.ts';
import type { Finding } from '../reader/types.ts';

/** What a reply is for, in the order in which the page lists them. */
export const INTENTS = [
  'ask-why',
  'ask-how',
  'ask-about',
  'ask-photo',
  'ask-interest',
  'accept',
  'follow-up',
  'decline',
  'not-open',
  'meet-first',
  'follow-instead',
  'not-now-job',
  'not-now-student',
  'ex-colleague',
  'role',
  'introduction',
  'vendor-accept',
  'vendor-stop',
  'vendor-last',
  'oops-bare',
  'oops-person',
  'oops-everyone',
  'oops-typo',
  'oops-pitch',
  'take-back',
  'say-nothing',
] as const;
export type Intent = (typeof INTENTS)[number];

export const REGISTERS = ['warm', 'plain', 'formal'] as const;
export type Register = (typeof REGISTERS)[number];

/** `short`: what must be said. `medium`: a sentence or two more. */
export const LENGTHS = ['short', 'medium'] as const;
export type Length = (typeof LENGTHS)[number];

/** What they wrote: nothing, the stock sentence or something as empty, a note to this person, or an offer. */
export const NOTES = ['none', 'generic', 'personal', 'pitch'] as const;
export type NoteKind = (typeof NOTES)[number];

/** The facts that are typed, and the most characters (UTF-16 units) that a reply takes of each. A longer one is left out whole. */
export const MOST = { name: 60, where: 90, reason: 160, publishes: 120, pointer: 160 } as const;
export type Typed = keyof typeof MOST;

/** All that shapes a reply. Only the intent must be given; a text says nothing that is not given here. */
export interface ReplyFacts {
  readonly intent: Intent;
  /** `plain` when not given. */
  readonly register?: Register;
  /** `short` when not given. */
  readonly length?: Length;
  /** Their first name. */
  readonly name?: string;
  readonly note?: NoteKind;
  /** One of the language's `reasons` for this intent by its id, or a sentence of one's own. It is the person's to know that it is true. */
  readonly reason?: string;
  /** What one publishes and where it is, as a noun: “my blog, tides.example”. */
  readonly publishes?: string;
  readonly policy?: Stance;
  /** The event, talk or book in question, as a noun: “my talk on tides”. After a slip, what it should have said. */
  readonly where?: string;
  /** One tip, or the right channel. */
  readonly pointer?: string;
  /** Another number, another wording. 0 when not given. */
  readonly seed?: number;
}

export const REPLY_RULES = [
  'insulting',
  'sarcastic',
  'too-personal',
  'lecturing',
  'false-excuse',
  'over-apologising',
  'empty-door',
  'early-question',
  'pitch',
] as const;
export type ReplyRuleId = (typeof REPLY_RULES)[number];

/** One thing that may land badly in a reply: the shape of the invitation reader’s findings, with the rules of this room. */
export type ReplyFinding = Omit<Finding, 'rule'> & { readonly rule: ReplyRuleId };

/** `against-policy`: the intent says otherwise than the stance. */
export type Notice = 'against-policy';

/** The answer to some facts: two or three texts to choose from, or none where saying nothing is the answer. */
export interface Reply {
  readonly intent: Intent;
  /** Each within 600 UTF-16 units, and different from the others. */
  readonly texts: readonly string[];
  readonly notices: readonly Notice[];
  /** Facts that were given and are in none of the texts for being too long, or no words. */
  readonly leftOut: readonly Typed[];
}

/** Sentences by what they do, such as `thanks` or `why-met`; `wp|` before one keeps it to these registers, `{name}` is filled in. */
export type Lines = Readonly<Record<string, readonly string[]>>;

/** All that is needed to write replies in a language. */
export interface ReplyLanguage {
  /** The order of what is said, by intent: see `write.ts`. */
  readonly plans: Readonly<Record<Exclude<Intent, 'say-nothing'>, string>>;
  readonly lines: Lines;
  /** The reasons offered for an intent: each is a key of `lines` after `why-`. */
  readonly reasons: Readonly<Partial<Record<Intent, readonly string[]>>>;
  /** Long forms and their short ones, for all but the formal register. */
  readonly shortForms: readonly (readonly [string, string])[];
}
