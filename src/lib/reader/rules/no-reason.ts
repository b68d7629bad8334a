import { fitted } from '../rule.ts';

/** No reason to connect that is about this recipient. Having met, or having been sent by somebody, is reason enough. */
export const rule = fitted('no-reason', {
  role: 'wish',
  message: 'thin',
  missing: 'none',
  unless: ['met', 'referred'],
});
