import type { Lines } from '../types.ts';

/** To sellers: short, calm, and the same for all. A last word gives no heat and no opening. */
export const vendors = {
  'vendor-yes': [
    'Thank you for the invitation. I have accepted it, and will say one thing at the start.',
    'I have accepted, with thanks. One thing first.',
    'w|Thanks for the invitation, and yes to it. One thing first.',
    'f|Thank you for your invitation, which I have accepted. I would like to say one thing first.',
  ],
  'vendor-rule': [
    'I do not take sales calls or meetings from here, so please do not propose one.',
    'I do not buy through messages here, so please send no offers and plan no meeting.',
  ],
  'vendor-follow': ['You are welcome to read what I publish: {publishes}.'],
  'vendor-more': [
    'Other talk is welcome.',
    'With that said, you are welcome.',
    'f|Messages about other things are welcome.',
  ],
  'vendor-thanks': ['Thank you for the offer.', 'Thank you for telling me about it.', 'w|Thanks for thinking of me.'],
  'vendor-stop': [
    'It is a no, and I do not buy through messages here. Please send me no more of them.',
    'I am not going to take it up. Please take me off your list.',
    'My answer is no, so please do not write to me about it again.',
  ],
  'vendor-fair': [
    'I tell you so that you need spend no more time on me.',
    'I give everybody who sells this way the same answer.',
  ],
  last: [
    'I have asked you to stop, and I ask it once more.',
    'I asked you to write no more, and the messages have gone on.',
    'This is the last time I write about it.',
  ],
  'last-then': [
    'Please do not contact me again. After another message I will block this account.',
    'Please send nothing more. If something comes, I will block this account.',
    'Please stop now. I will block this account at the next message.',
  ],
  'last-more': ['I will not answer from here on.', 'There is nothing to discuss, and no answer is needed.'],
} satisfies Lines;
