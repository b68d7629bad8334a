import { fitted } from '../rule.ts';

/** No reason to connect that is about this recipient. */
export const rule = fitted('no-reason', { role: 'wish', message: 'thin', missing: 'none' });
