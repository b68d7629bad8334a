import type { RuleExamples } from '../examples.ts';

/** The greeting is for somebody else. */
export const examples = {
  flagged: [
    {
      text: 'Hi Laura, thank you for the tour of the lock gates in Devizes on Saturday. I’d like to stay in touch.',
      recipient: 'Lorna',
      because: 'Lorna reads the wrong name first, and the thanks after that.',
      better: 'Hi Lorna, thank you for the tour of the lock gates in Devizes on Saturday. I’d like to stay in touch.',
    },
    {
      text: 'Dear Michael, your paper on hospital corridors changed how we hang the ward signs in Tartu. I look after them, and wanted to thank you.',
      recipient: 'Michelle',
      because: 'The sort of slip that a hurried eye makes and a reader never forgets.',
      better:
        'Dear Michelle, your paper on hospital corridors changed how we hang the ward signs in Tartu. I look after them, and wanted to thank you.',
    },
    {
      text: 'Hello Minho, we met in the queue for the Busan film archive. You were right about the second reel.',
      recipient: 'Jisoo',
      because: 'Most likely the last person’s note, sent again.',
      better: 'Hello Jisoo, we met in the queue for the Busan film archive. You were right about the second reel.',
    },
  ],
  passing: [
    {
      text: 'Hi Beth, thank you for the tour of the lock gates in Devizes on Saturday.',
      recipient: 'Bethany',
      because: 'A near miss: a short form is not another name.',
    },
    {
      text: 'Hello José, we met in the queue for the film archive.',
      recipient: 'Jose',
      because: 'An accent more or less is the same person.',
    },
    {
      text: 'Dear Dr Olsen, your paper on hospital corridors changed how we hang our signs in Tartu.',
      recipient: 'Ingrid',
      because: 'A title and a family name cannot be compared with a first name.',
    },
  ],
} satisfies RuleExamples;
