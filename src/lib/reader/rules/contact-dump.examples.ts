import type { RuleExamples } from '../examples.ts';

/** Links, numbers and addresses in a first note. */
export const examples = {
  flagged: [
    {
      text: 'Hi Tamsin, I enjoyed your seaweed walk in Bude. Book a slot at www.example.com/pete or ring 01632 960123.',
      because: 'The walk was hers. The homework is his.',
      better:
        'Hi Tamsin, I enjoyed your seaweed walk in Bude, above all the part that you let us eat. I cook at the school there and would like to stay in touch.',
    },
    {
      text: 'Hello Lindiwe, good to meet you in Maseru. See https://example.com/blankets and write to thabo@example.com',
      because: 'A link from somebody new is what people are taught not to press.',
      better:
        'Hello Lindiwe, good to meet you at the weavers’ day in Maseru. You asked who dyes our blankets: it is my aunt, and she was proud to be asked.',
    },
    {
      text: 'Please look at my portfolio: https://example.org/portfolio',
      because: 'Nobody opens a link to find out who sent it.',
    },
  ],
  passing: [
    {
      text: 'Hello Lindiwe, room 4.12 at 16.30 was a long way up for such a short talk, but worth every stair. I weave in Leribe.',
      because: 'A near miss: plenty of digits, and none to ring.',
    },
    {
      text: 'Hi Tamsin, thank you for answering my e-mail about seaweed so fully. The school kitchen in Bude tries dulse on Monday.',
      because: 'It speaks of an e-mail, and gives no address.',
    },
    {
      text: 'Hi Paolo, version 2.4.1 of your tide tables has been right for 300 days on our ferry. Thank you from the wheelhouse.',
      because: 'Dots and numbers, but no link.',
    },
  ],
} satisfies RuleExamples;
