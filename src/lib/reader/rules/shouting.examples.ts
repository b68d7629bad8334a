import type { RuleExamples } from '../examples.ts';

/** Capitals, rows of marks, rows of emoji. */
export const examples = {
  flagged: [
    {
      text: 'HI KAREEM!!! SO EXCITED TO CONNECT WITH YOU!!!',
      because: 'The louder it is, the less it seems to be meant for one person.',
      better:
        'Hi Kareem, I sang in the choir behind you in Muscat on Thursday. I have never heard that hall so quiet. Thank you for conducting us.',
    },
    {
      text: 'Hello Vigdís, LAST CHANCE to join the BEST teachers’ day of the year 🚀🔥🎉',
      because: 'It looks like the post that she has already scrolled past.',
      better:
        'Hello Vigdís, you taught the knot class at the teachers’ day in Akureyri. My pupils can all tie a bowline now, and send you their thanks 🙂',
    },
    {
      text: 'Hi Mo, loved your stall at the market!! Are you there on Sunday?? Please say yes!!',
      because: 'One mark is friendly. Two start to pull at a sleeve.',
      better:
        'Hi Mo, I loved your lamp stall at the Bradford market on Sunday. I mend clocks two pitches down, and would like to stay in touch.',
    },
  ],
  passing: [
    {
      text: 'Hi Kareem, I work at the UNESCO office in Doha, and the BBC piece on your choir sent me here. I sing second alto, badly.',
      because: 'A near miss: capitals, but they are names.',
    },
    {
      text: 'Hello Vigdís, congratulations on the knot prize! We cheered from the third row 🙂',
      because: 'One mark, one smile, and both are earned.',
    },
    {
      text: 'Hi Mo, was that you with the blue van at the Bradford market? I mend clocks two pitches down. Good spot, isn’t it?',
      because: 'Two questions, each with one mark.',
    },
  ],
} satisfies RuleExamples;
