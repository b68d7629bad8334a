import { fitted } from '../rule.ts';

/** Nothing says how the sender knows, found or shares ground with this recipient. “I came across your profile” alone says nothing. */
export const rule = fitted('no-context', {
  role: 'thin',
  message: 'thin',
  missing: 'none',
  unless: ['met', 'referred'],
});
