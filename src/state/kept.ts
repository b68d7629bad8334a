import { LIMITS, type Limit } from '../lib/text/count.ts';
import { persisted } from './persisted.ts';

/** The draft that every tool shares. */
export interface Draft {
  readonly text: string;
  /** The recipient's first name, if given. */
  readonly recipient: string;
  /** What LinkedIn allows this person; 0 when they are not sure. */
  readonly limit: Limit | 0;
  /** Findings that the person has chosen to keep, by `findingKey`. */
  readonly kept: readonly string[];
}

const EMPTY: Draft = { text: '', recipient: '', limit: 0, kept: [] };
const LONGEST_KEPT = 100_000;

const isText = (value: unknown): value is string => typeof value === 'string';

export function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { text, recipient, limit, kept } = value as Record<string, unknown>;
  const limits: readonly unknown[] = [0, ...LIMITS];
  return isText(text) && isText(recipient) && limits.includes(limit) && Array.isArray(kept) && kept.every(isText);
}

let hear = (_mine: Draft, _known: boolean): void => undefined;

/** Tells of an edit from another tab: what was here, and whether it was made upon that. */
export function onTaken(hears: typeof hear) {
  hear = hears;
}

export const store = persisted<Draft>({
  key: 'well-met:draft',
  version: 1,
  empty: EMPTY,
  isValid: isDraft,
  isTooLong: ({ text }) => text.length > LONGEST_KEPT,
  onTaken: (mine, known) => hear(mine, known),
});

export const { $value: $draft, $keeping, $damaged, open: openDraft } = store;

export const setRecipient = (recipient: string) => store.set({ ...$draft.get(), recipient });
