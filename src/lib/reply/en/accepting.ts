import type { Lines } from '../types.ts';

/** A yes with a message, and a word some days later. Neither asks for anything. */
export const accepting = {
  accept: [
    'Thank you for the invitation. I am glad to be in touch after {where}.',
    'Thank you for inviting me. It is good to be in touch after {where}.',
    'f|Thank you for your invitation. I am pleased to be in touch following {where}.',
    'Thank you for the invitation. I am glad to be connected.',
    'Thank you for inviting me to connect. I have accepted with pleasure.',
    'w|Thanks for the invitation. A glad yes from me.',
    'f|Thank you for your invitation, which I am pleased to accept.',
  ],
  'accept-personal': [
    'Thank you for your note. I am glad to be in touch after {where}.',
    'Thank you for the note. It is good to be in touch after {where}.',
    'f|Thank you for your note. I am pleased to be in touch following {where}.',
    'Thank you for your note. I have accepted with pleasure.',
    'Thank you for writing. I am glad to be connected.',
    'w|Thank you for taking the trouble to write. It made saying yes easy.',
    'f|Thank you for your kind note. I am pleased to accept your invitation.',
  ],
  'accept-context': [
    'I always like to know what brings people here, so tell me when you feel like it.',
    'If you have a moment one day, tell me what brought you here.',
  ],
  'accept-conversation': [
    'If you feel like it, tell me what brought you here. I like to hear it.',
    'I like to exchange a few words with people here, so do tell me what brings you.',
  ],
  'accept-open': [
    'I say yes to nearly everyone here, and like to hear what people are doing.',
    'I keep an open door here, and am glad when people say hello.',
  ],
  'accept-more': [
    'If something I know can be of use to you, do ask.',
    'If I can be of help one day, tell me.',
    'w|If I can ever lend a hand, just ask.',
    'f|Should I be able to help with anything, please let me know.',
  ],
  again: [
    'Thank you for {where}. I wanted to tell you so, now that we are connected.',
    'Now that we are connected: thank you for {where}.',
    'f|Now that we are connected, I wished to thank you for {where}.',
    'Now that we are connected, I wanted to say a proper hello.',
    'We have been connected for some days, and I have yet to say hello. So: hello.',
    'w|No errand, only a proper hello now that we are connected.',
    'f|Now that we are connected, I wished to greet you properly.',
  ],
  'again-more': [
    'If I can be of use to you, tell me. There is no need to answer otherwise.',
    'No answer is needed. If I can help with something one day, do ask.',
    'f|This needs no answer. Should I be able to help with anything, please let me know.',
  ],
  tip: [
    'One thing that may be of use: {pointer}.',
    'This may help: {pointer}.',
    'f|This may be of use to you: {pointer}.',
  ],
} satisfies Lines;
