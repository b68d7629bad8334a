import type { Lines } from '../types.ts';
import { accepting } from './accepting.ts';
import { asking } from './asking.ts';
import { declining } from './declining.ts';
import { mending } from './mending.ts';
import { reasons } from './reasons.ts';
import { vendors } from './vendors.ts';

/** How replies begin. */
const openings = {
  greet: ['w|Hi {name},', 'p|Hello {name},', 'f|Dear {name},', 'wp|Hello,', 'f|Good day,'],
  thanks: [
    'Thank you for the invitation.',
    'Thank you for inviting me to connect.',
    'w|Thanks for the invitation.',
    'f|Thank you for your invitation to connect.',
  ],
  'thanks-personal': [
    'Thank you for the invitation, and for the note with it.',
    'Thank you for your note.',
    'w|Thank you for taking the trouble to write a note.',
    'f|Thank you for your invitation and for the note that came with it.',
  ],
  'thanks-pitch': ['Thank you for your message.', 'Thank you for getting in touch.', 'w|Thanks for your message.'],
} satisfies Lines;

/** Every sentence that an English reply can be made of. Long forms are written out: the warm and plain registers shorten them. */
export const lines: Lines = { ...openings, ...reasons, ...asking, ...accepting, ...declining, ...vendors, ...mending };
