import type { RuleExamples } from '../examples.ts';

/** Praise without an object. */
export const examples = {
  flagged: [
    {
      text: 'Hi Noémie, I’m really impressed by your amazing career and would love to connect.',
      because: 'Change the name and it fits anybody, and she knows that.',
      better:
        'Hi Noémie, I read your piece on mending theatre curtains, and then mended ours in Namur your way. It has held for eleven shows. Thank you.',
    },
    {
      text: 'Dear Sir, you have an outstanding profile and an inspiring journey. You are truly a thought leader.',
      because: 'Three compliments, and no sign of having looked.',
      better:
        'Dear Mr Bhandari, your radio series on hill roads made me change the drainage plan for ours in Gulmi. I’m the village engineer, and wanted you to know that somebody used it.',
    },
    {
      text: 'Hello Ruth, what an impressive background! It would be an honour to connect with such a talented professional.',
      because: 'Which part of the background? The answer would be the note.',
    },
  ],
  passing: [
    {
      text: 'Hi Noémie, the way your curtain video shows the wrong stitch first is wonderful. I teach sewing in Dinant and have stolen the idea, with your name on it.',
      because: 'A near miss: “wonderful”, but it says what is wonderful.',
    },
    {
      text: 'Hello Ruth, your talk was brilliant, above all the minute about the broken scale. I weigh lorries in Felixstowe, so I laughed in the wrong place.',
      because: 'The broken scale makes “brilliant” worth reading.',
    },
    {
      text: 'Dear Mr Bhandari, I drove your road to Gulmi in the rain last month, and it held. Greetings from a bus driver.',
      because: 'No praise at all, and it is the best compliment of the three.',
    },
  ],
} satisfies RuleExamples;
