import type { RuleExamples } from '../examples.ts';

/** No reason that belongs to this reader. */
export const examples = {
  flagged: [
    {
      text: 'Hi Sunniva, I see that you work at the harbour authority. Let’s connect.',
      because: 'True of forty people in her corridor. Why her?',
      better:
        'Hi Sunniva, I pilot the small ferries in Ålesund, and your tide notices are the first thing I read at work. I’d like to follow what you publish.',
    },
    {
      text: 'Dear Professor Almeida, I believe that connecting would be of mutual benefit.',
      because: 'A benefit with no name is usually only one person’s.',
      better:
        'Dear Professor Almeida, I failed your estuary module in 2016 and passed it in 2017. I now test water in Setúbal by your method, and wanted to thank you.',
    },
    {
      text: 'Hello Chidi, it would be great to have you in my network.',
      because: 'Great for whom, and for what?',
    },
  ],
  passing: [
    {
      text: 'Hi Sunniva, we were neighbours in Kirkegata until you moved. I hope that the new harbour has better coffee.',
      because: 'A near miss: no reason is given, since a neighbour needs none.',
    },
    {
      text: 'Chidi, you interviewed me at the tile works last Thursday. Whatever you decide, thank you for the honest tour.',
      because: 'The thanks are the reason.',
    },
    {
      text: 'Hello Amina, let’s connect before the second half of the Mombasa training on Monday. We’re in the same mooring group.',
      because: '“Let’s connect”, with something to connect for.',
    },
  ],
} satisfies RuleExamples;
