import { fitted } from '../rule.ts';

/** Nothing says how the sender knows, found or shares ground with this recipient. “I came across your profile” alone says nothing. */
export const rule = fitted('no-context', { role: 'thin', cue: 'thin-context', message: 'thin', missing: 'none' });
