import { fitted } from '../rule.ts';

/** Praise in words that could be sent to anyone, with nothing particular to hold it. */
export const rule = fitted('vague-flattery', { role: 'flattery', cue: 'flattery', message: 'general' });
