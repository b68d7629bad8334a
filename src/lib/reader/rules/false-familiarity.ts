import { fitted } from '../rule.ts';

/** A relationship or earlier contact that is claimed or implied, and not there. */
export const rule = fitted('false-familiarity', {
  role: 'familiar',
  cue: 'familiar',
  message: 'old-friend',
  sure: true,
  unless: ['met'],
});
