import type { Reading } from '../reader/types.ts';
import type { Intent, NoteKind } from './types.ts';

/** What a received note is taken for, and the reply that it suggests. Both are for the person to change. */
export interface Taken {
  readonly note: NoteKind;
  readonly intent: Intent;
}

const EMPTY = ['default-template', 'numbers-game', 'placeholder', 'no-context', 'no-reason'] as const;

/** What the invitation reader’s findings say of a note that came: an offer, the stock sentence or as good as that, or something personal. */
export function takenFor({ state, findings, claims }: Reading): Taken {
  const found = new Set<string>(findings.map(({ rule }) => rule));
  if (state === 'empty') return { note: 'none', intent: 'ask-why' };
  if (found.has('scam-signal') || found.has('too-personal')) return { note: 'generic', intent: 'say-nothing' };
  if (found.has('sales-pitch')) return { note: 'pitch', intent: 'vendor-accept' };
  if (claims.some(({ kind }) => kind === 'met')) return { note: 'personal', intent: 'ask-how' };
  if (claims.some(({ kind }) => kind === 'read')) return { note: 'personal', intent: 'accept' };
  return EMPTY.some((rule) => found.has(rule))
    ? { note: 'generic', intent: 'ask-why' }
    : { note: 'personal', intent: 'accept' };
}
