import { fitted } from '../rule.ts';

/** LinkedIn's stock sentences, old and new, bare or barely changed. */
export const rule = fitted('default-template', { role: 'stock', cue: 'template', message: 'stock', sure: true });
