import { fitted } from '../rule.ts';

/** Romance, looks or private life. */
export const rule = fitted('too-personal', { role: 'personal', cue: 'personal', message: 'private', sure: true });
