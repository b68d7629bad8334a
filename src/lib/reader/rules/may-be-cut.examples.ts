import type { RuleExamples } from '../examples.ts';

/** Over 200 characters: fine for some accounts, not for others. */
export const examples = {
  flagged: [
    {
      text: 'Hi Sipho, we met at the apprentice day in Gqeberha, where you showed us how to read a weld by its colour. I have told everyone at our yard about it since. I’m a fitter at the dry dock, and I’d like to stay in touch with you.',
      because: 'A good note, 24 characters over what LinkedIn says a free account may send.',
      better:
        'Hi Sipho, we met at the apprentice day in Gqeberha, where you read a weld by its colour. I’m a fitter at the dry dock, and would like to stay in touch.',
    },
    {
      text: 'Dear Ms Lindqvist, I listened to your radio programme about counting swifts while I was up on a roof in Visby, and there were eleven of them over my head at that very moment. I’m a roofer, and since then I leave the old tiles under the eaves open for them.',
      because: 'Every word is good. A free account may still be refused.',
      better:
        'Dear Ms Lindqvist, I heard your radio programme about swifts while up on a roof in Visby. I’m a roofer, and now leave the old tiles under the eaves open for them. Thank you.',
    },
    {
      text: 'Hi Wanjiru, you answered my question about goat vaccines in the county vets’ group last week, and the herd at Narok is already better for it. I’m the new assistant there, straight from college, and I wanted to thank you properly and to stay in touch.',
      because: 'The thanks come last, where a cut would take them.',
    },
  ],
  passing: [
    {
      text: 'Hi Sipho, we met at the apprentice day in Gqeberha, where you showed us how to read a weld by its colour. I’m a fitter at the dry dock, and I have told everyone there since. I’d like to stay in touch.',
      because: 'A near miss: just inside 200, so it fits whatever account you have.',
    },
    {
      text: 'Hi Wanjiru, the goats at Narok are better. Thank you for your answer in the vets’ group.',
      because: 'Under ninety characters, and nothing left out.',
    },
    {
      text: 'Dear Ms Lindqvist, eleven swifts over Visby this morning. Thank you for the programme. A roofer.',
      because: 'It would fit twice.',
    },
  ],
} satisfies RuleExamples;
