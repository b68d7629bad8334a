import type { RuleExamples } from '../examples.ts';

/** Nothing about how the two of them are joined. */
export const examples = {
  flagged: [
    {
      text: 'Hi Malik, I’d like to connect with you.',
      because: 'He knows that already, from the button. What he lacks is why.',
      better:
        'Hi Malik, we were both stuck at Sialkot station on Sunday night, and you shared your tea. I make cricket bats there. Good to put a name to the flask.',
    },
    {
      text: 'Hello, I came across your profile and thought that it would be good to connect.',
      because: 'Everybody comes across a profile. The road that led there is the context.',
      better:
        'Hello Dagny, your name is under the avalanche map that our ski patrol in Narvik reads every morning. I wanted to thank the person who draws it.',
    },
    {
      text: 'Good afternoon Beatriz, LinkedIn suggested you, and we have 14 connections in common.',
      because: 'That is something about LinkedIn’s sums, and nothing about her.',
    },
  ],
  passing: [
    {
      text: 'Lovely to be stuck in that lift with you this morning, Beatriz.',
      because: 'A near miss: no reason, no request, no close. The lift is enough.',
    },
    {
      text: 'Hi Malik, I came across your profile because your bat is in our club’s glass case in Otley. Four of us have asked who made it.',
      because: 'The same opening as a bare note, but it goes on.',
    },
    {
      text: 'Hello Otieno, Sister Agnes at the Kisumu depot said that I should write to you about cold boxes. I drive the north route.',
      because: 'Somebody they both know, by name, and about what.',
    },
  ],
} satisfies RuleExamples;
