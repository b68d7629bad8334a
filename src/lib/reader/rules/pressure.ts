import { fitted } from '../rule.ts';

/** Guilt, urgency, chasing or presumption. */
export const rule = fitted('pressure', { role: 'pressure', cue: 'pressure', message: 'push', sure: true });
