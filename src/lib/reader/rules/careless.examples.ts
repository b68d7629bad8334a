import type { RuleExamples } from '../examples.ts';

/** Slips that a reader would notice, and copying left behind. */
export const examples = {
  flagged: [
    {
      text: 'hi sara i seen ur presentation it was realy good and i am intrested in ur work',
      because: 'Each slip is small. Together they say that it was not read over.',
      better:
        'Hi Sara, I saw your presentation on night buses in Izmir on Wednesday. I drive the last one, and would like to stay in touch.',
    },
    {
      text: 'Hi Johan, it was lovely too meet you at the the boat fair in Umeå. Hope your well.',
      because: 'A true meeting. The three slips are what the eye keeps.',
      better:
        'Hi Johan, it was lovely to meet you at the boat fair in Umeå. I hope that the varnish dried before the rain came.',
    },
    {
      text: 'Hi Linh, Hi Linh, I recieved your leaflet about rice bran and found it definately usefull.',
      because: 'The greeting came twice: a sign of pasting.',
      better:
        'Hi Linh, I received your leaflet about rice bran at the Can Tho mill day, and we have tried it in our bread. It works. Thank you.',
    },
    {
      text: 'Hi Linh, great too meet you at the Can Tho mill day, and thanks for the advise about the rice bran.',
      because: 'Both words are spelt rightly. They are only the wrong ones.',
      better:
        'Hi Linh, great to meet you at the Can Tho mill day, and thanks for the advice about the rice bran. It bakes well.',
    },
  ],
  passing: [
    {
      text: 'saw that you also keep the tide log in umeå. how did the autumn go? johan',
      because: 'A near miss: no capitals at all, and nothing careless about it.',
    },
    {
      text: 'Good evening sir, I am Engr. Musa from Kano. I was in your solar pump class at Bayero and I am using the drawing till today.',
      because: 'Another English than ours, and quite as good.',
    },
    {
      text: 'Hi Linh, is your well in Can Tho clear again? Ours has been good since you were there on your own to mend it.',
      because: 'A near miss: “your well” and “there” are just what is meant.',
    },
    {
      text: 'Hi Sara… that last bus in Izmir, what a night. I’m the one who asked for the map 🙂',
      because: 'Dots and a smile are a tone of voice.',
    },
  ],
} satisfies RuleExamples;
