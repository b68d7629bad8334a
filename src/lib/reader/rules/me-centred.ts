import { fitted } from '../rule.ts';

/** Only the sender's own needs, or the sender. */
export const rule = fitted('me-centred', { role: 'need', message: 'self' });
