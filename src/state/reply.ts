import { STANCES, type Stance } from '../lib/policy/types.ts';
import { LENGTHS, NOTES, REGISTERS, type Length, type NoteKind, type Register } from '../lib/reply/types.ts';
import { persisted } from './persisted.ts';

/** What the reply page needs beside the invitation that was received. Empty: not said. */
export interface ReplyForm {
  readonly register: Register;
  readonly length: Length;
  /** What they wrote, where the person says it themselves. */
  readonly note: NoteKind | '';
  /** Empty: as the policy that is kept says, if there is one. */
  readonly policy: Stance | 'none' | '';
  /** The id of a reason on offer. */
  readonly reason: string;
  /** A reason of one’s own; it goes before the other. */
  readonly ownReason: string;
  readonly where: string;
  readonly pointer: string;
  readonly publishes: string;
  readonly seed: number;
  /** The texts that the person has changed, by intent and place. */
  readonly mine: Readonly<Record<string, string>>;
  /** Findings that the person has chosen to keep. */
  readonly kept: readonly string[];
}

export const EMPTY: ReplyForm = {
  register: 'plain',
  length: 'short',
  note: '',
  policy: '',
  reason: '',
  ownReason: '',
  where: '',
  pointer: '',
  publishes: '',
  seed: 0,
  mine: {},
  kept: [],
};
const LONGEST_KEPT = 100_000;
const MOST_KEPT = 100;

const CHOICES: Partial<Record<keyof ReplyForm, readonly unknown[]>> = {
  register: REGISTERS,
  length: LENGTHS,
  note: ['', ...NOTES],
  policy: ['', 'none', ...STANCES],
};
const isText = (value: unknown): value is string => typeof value === 'string';

export function isReplyForm(value: unknown): value is ReplyForm {
  if (typeof value !== 'object' || value === null) return false;
  const { seed, mine, kept, ...texts } = value as Record<string, unknown>;
  if (!Number.isSafeInteger(seed) || typeof mine !== 'object' || mine === null || !Array.isArray(kept)) return false;
  const isRight = (key: string) =>
    isText(texts[key]) && (CHOICES[key as keyof ReplyForm]?.includes(texts[key]) ?? true);
  const { seed: _seed, mine: _mine, kept: _kept, ...known } = EMPTY;
  return Object.keys(known).every(isRight) && [...Object.values(mine), ...kept].every(isText);
}

const store = persisted<ReplyForm>({
  key: 'well-met:reply',
  version: 1,
  empty: EMPTY,
  isValid: isReplyForm,
  isTooLong: (form) => JSON.stringify(form).length > LONGEST_KEPT,
  onTaken: () => undefined,
});

export const { $value: $reply, $keeping, $damaged, open: openReply, forget: clearReply } = store;

/** Changes what is given, and leaves the rest of the form as it is. */
export const setReply = (part: Partial<ReplyForm>) => store.set({ ...$reply.get(), ...part });

/** Keeps a text as the person has changed it, or, with nothing, goes back to the suggestion. */
export function setMine(key: string, text: string | undefined) {
  const { [key]: _, ...rest } = $reply.get().mine;
  setReply({ mine: text === undefined ? rest : { ...rest, [key]: text } });
}

/** Keeps the words of a finding as they are. */
export const keep = (key: string) => setReply({ kept: [...$reply.get().kept, key].slice(-MOST_KEPT) });
