import { persisted } from './persisted.ts';

/** An invitation received, as the person tells of it. */
export interface Received {
  /** What they wrote; empty when they wrote nothing. */
  readonly text: string;
  /** The sender's first name, if given. */
  readonly name: string;
  /** The reply that was suggested, by the name of its intent, or nothing. */
  readonly intent: string;
}

const EMPTY: Received = { text: '', name: '', intent: '' };
const LONGEST_KEPT = 100_000;

export function isReceived(value: unknown): value is Received {
  if (typeof value !== 'object' || value === null) return false;
  const { text, name, intent } = value as Record<string, unknown>;
  return [text, name, intent].every((part) => typeof part === 'string');
}

const store = persisted<Received>({
  key: 'well-met:received',
  version: 1,
  empty: EMPTY,
  isValid: isReceived,
  isTooLong: ({ text }) => text.length > LONGEST_KEPT,
  onTaken: () => undefined,
});

export const { $value: $received, $keeping, $damaged, open: openReceived, forget: clearReceived } = store;

/** Changes what is given, and leaves the rest of it as it is. */
export const setReceived = (part: Partial<Received>) => store.set({ ...$received.get(), ...part });
