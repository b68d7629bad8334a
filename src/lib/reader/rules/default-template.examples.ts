import type { RuleExamples } from '../examples.ts';

/** LinkedIn’s own sentence, sent as it stands or nearly. */
export const examples = {
  flagged: [
    {
      text: 'I’d like to add you to my professional network on LinkedIn.',
      because: 'These are LinkedIn’s words. They cannot say who you are.',
      better:
        'Hi Tove, I’m the archivist who sat behind you on the Bergen ferry on Friday. You told me to write about the parish maps, so here I am.',
    },
    {
      text: 'Hi Ravi, I’d like to add you to my professional network. Thanks, Beth',
      because: 'Two names do not change the sentence between them.',
      better:
        'Hi Ravi, we mended the scoreboard together at the county final. I’d like to stay in touch now that the season is over. Beth',
    },
    {
      text: 'Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.',
      because: 'An older stock sentence. It claims a trust that the button invented.',
    },
  ],
  passing: [
    {
      text: 'Hi Ravi, LinkedIn offered me its stock sentence. You deserve better: you taught me to set type in Reading in 2009, and I still do it your way.',
      because: 'A near miss: it names the stock sentence in order to leave it.',
    },
    {
      text: 'Hello Mbali, I’d like to add your list of bee plants to our allotment newsletter, with your name on it. We met at the Durban plant sale.',
      because: 'It begins like the stock sentence, and then says something.',
    },
    {
      text: 'Hi Tove, after four years on the same rota it is odd that we were never connected here. I hope that Molde is treating you well.',
      because: 'Plain and short, but only one person could receive it.',
    },
  ],
} satisfies RuleExamples;
