import { fitted } from '../rule.ts';

/** Offers of returns or guaranteed income, a move to a messenger, money from nowhere. Safety comes before manners. */
export const rule = fitted('scam-signal', { role: 'scam', cue: 'scam', message: 'lure', sure: true });
