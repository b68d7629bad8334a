import { fitted } from '../rule.ts';

/** A call, meeting, job, referral, money, introduction or favour is asked for at once. */
export const rule = fitted('big-ask', { role: 'ask', cue: 'ask', message: 'ask' });
