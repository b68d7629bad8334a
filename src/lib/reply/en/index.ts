import type { ReplyLanguage } from '../types.ts';
import { lines } from './lines.ts';
import { plans } from './plans.ts';
import { offered } from './reasons.ts';

/** How English replies are written. */
export const english: ReplyLanguage = {
  plans,
  lines,
  reasons: offered,
  shortForms: [
    ['will not ', 'won’t '],
    ['I am ', 'I’m '],
    ['I will ', 'I’ll '],
    ['I would ', 'I’d '],
    ['do not ', 'don’t '],
    ['cannot ', 'can’t '],
    ['It is ', 'It’s '],
    [' it is ', ' it’s '],
    ['That is ', 'That’s '],
    ['I have accepted', 'I’ve accepted'],
    ['I have decided', 'I’ve decided'],
    ['I have been', 'I’ve been'],
    ['I have asked', 'I’ve asked'],
    ['ou are ', 'ou’re '],
  ],
};
