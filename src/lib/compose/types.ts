import type { Verdict } from '../reader/types.ts';

/* The shapes of the composer: facts in, notes out. Lengths are in UTF-16 units, as LinkedIn's boxes appear to count. */

/** What a person can be asked for. What each situation wants of them is said in `copy/<language>/compose.ts`. */
export const FIELDS = [
  'kind',
  'event',
  'place',
  'when',
  'topic',
  'from',
  'group',
  'org',
  'school',
  'project',
  'role',
  'person',
  'link',
  'share',
  'thing',
  'detail',
  'thanks',
  'question',
  'why',
] as const;
export type FieldId = (typeof FIELDS)[number];

/** All but the last are notes with an invitation; the last is a message to somebody one knows. */
export const SITUATIONS = [
  'met',
  'heard-you',
  'heard-me',
  'worked',
  'leaving',
  'reconnect',
  'client',
  'studied',
  'group',
  'mutual',
  'neighbour',
  'made',
  'peer',
  'research',
  'recruiter',
  'applicant',
  'interviewed',
  'student',
  'changer',
  'moving',
  'stranger',
  'intro',
] as const;
export type SituationId = (typeof SITUATIONS)[number];

export const REGISTERS = ['warm', 'plain', 'formal'] as const;
export type Register = (typeof REGISTERS)[number];

/** The longest a note may be, in UTF-16 units: both of LinkedIn's limits, and one between. */
export const LENGTHS = { short: 200, medium: 250, long: 300 } as const;
export type Length = keyof typeof LENGTHS;

/** The better step where a note would say nothing: the gentlest first. */
export type Step = 'wait' | 'recall' | 'follow' | 'comment' | 'introduce';

/** What is true, as the person typed it. Only the situation must be there. */
export interface Facts {
  readonly situation: SituationId;
  readonly recipient?: {
    /** What one would call them; any script. */
    readonly first?: string;
    /** How a formal note addresses them: “Dr Kamau”. Without it a formal note uses `first`. */
    readonly formal?: string;
  };
  readonly me?: {
    /** What the note is signed with. */
    readonly name?: string;
    /** Who one is, in a line: “run a ward in Hull”, “a nurse in Hull”. */
    readonly line?: string;
  };
  readonly given?: Partial<Readonly<Record<FieldId, string>>>;
  /** `warm` where it is not given. */
  readonly register?: Register;
  /** `short` where it is not given. */
  readonly length?: Length;
  /** LinkedIn's limit for this person, 200 or 300: no invitation is longer, whatever `length` says. */
  readonly limit?: number;
  /** Which wordings: 0, 1, 2 and so on. The same facts and seed give the same notes. */
  readonly seed?: number;
}

/** Every fact that can be used, left out or be in the way. */
export type FactId = FieldId | 'first' | 'formal' | 'name' | 'line';

export interface Variant {
  readonly text: string;
  readonly length: number;
  /** The facts that the text states. */
  readonly used: readonly FactId[];
  /** The facts that were given and found no room, or no place. */
  readonly left: readonly FactId[];
  /** What the reader says of it; nothing of a message that is no invitation. */
  readonly verdict?: Verdict;
  /** The sentences that state them: to be confirmed before copying. */
  readonly claims: readonly string[];
}

/**
 * `clause`: a name or a few words are wanted, and this is a sentence · `verb`: it should begin with a verb · `when`: no time that can be
 * put into a sentence · `long`: it alone leaves no room, by `over` units.
 */
export interface Problem {
  readonly field: FactId;
  readonly problem: 'clause' | 'verb' | 'when' | 'long';
  readonly over: number;
}

/** Either three variants, or why there are none: what is missing, or what is in the way. */
export interface Result {
  readonly variants: readonly Variant[];
  /** Each entry wants one of its facts. */
  readonly missing: readonly (readonly FieldId[])[];
  /** What to do instead while something is missing. */
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
}

/** One situation, as data of a language. See `en/situations.ts` for the notation of its lines. */
export interface Plan {
  /** What it can be told, divided by spaces, in the order of the form. */
  readonly fields: string;
  /** What it cannot do without, divided by spaces; `a|b` wants one of them. */
  readonly needs: string;
  /** What `kind` may be, divided by spaces; the first where it is not said. */
  readonly kinds?: string;
  readonly steps: readonly Step[];
  /** The first sentence. Then what `detail` and `thanks` are told in, and the reason where none is given. */
  readonly core: readonly string[];
  readonly detail?: readonly string[];
  readonly stay?: readonly string[];
  /** The last words before the name, where they are not the usual ones. */
  readonly bye?: readonly string[];
}

/** Everything a language brings, as data: the page hands it to the island. */
export interface Language {
  readonly plans: Readonly<Record<SituationId, Plan>>;
  readonly moves: Readonly<
    Record<'hail' | 'self' | 'thing' | 'thanks' | 'question' | 'because' | 'why' | 'bye' | 'sign', readonly string[]>
  >;
  /** In which order things are said after the greeting, divided by spaces: who one is comes first in the second only. */
  readonly shapes: readonly string[];
  /** What goes first when there is no room, divided by spaces: facts, and the moves `bye`, `sign` and `stay`. */
  readonly drops: string;
  /** What formal texts say in full, as `short=full`, divided by bars. */
  readonly full: string;
  /** What is taken from a fact, what it is then taken for, and how a time is said: see `en/rules.ts`. Patterns are strings. */
  readonly strip: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly times: readonly (readonly [pattern: string, said: string])[];
  readonly proper: string;
  readonly vowel: string;
  readonly initial: string;
  /** What is done with a thing, by its `kind` and by the word list that its noun is in. */
  readonly did: Readonly<Record<string, string>>;
  /** Words by what they do in a sentence, divided by spaces. */
  readonly words: Readonly<Record<WordList, string>>;
}

export type WordList =
  | 'names'
  | 'determiners'
  | 'whose'
  | 'begins'
  | 'half'
  | 'joins'
  | 'pronouns'
  | 'states'
  | 'holds'
  | 'owners'
  | 'asks'
  | 'tells'
  | 'meets'
  | 'places'
  | 'after'
  | 'jobs'
  | 'now'
  | 'articles'
  | 'are'
  | 'that'
  | 'ifs'
  | 'ways'
  | 'verbs'
  | 'past'
  | 'nouns'
  | 'made'
  | 'read'
  | 'watched'
  | 'heard'
  | 'used'
  | 'on'
  | 'in'
  | 'bare'
  | 'the'
  | 'ranks'
  | 'people'
  | 'parts';
