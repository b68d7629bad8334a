import { fitted } from '../rule.ts';

/** Growing a network, a count, or following back as the purpose of the invitation. */
export const rule = fitted('numbers-game', { role: 'numbers', cue: 'numbers', message: 'count', sure: true });
