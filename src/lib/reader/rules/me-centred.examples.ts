import type { RuleExamples } from '../examples.ts';

/** Only the sender is in it. */
export const examples = {
  flagged: [
    {
      text: 'I am a results-driven manager with 15 years of experience in retail, looking for my next challenge. Please view my profile.',
      because: 'Good news for an employer, perhaps. This reader is not told why she has it.',
      better:
        'Hi Gwen, I ran the Bangor branch when you were opening the one in Rhyl, and we once swapped a delivery of tents. I’m between posts now, and would like to be in touch again.',
    },
    {
      text: 'Hello, I am new in Canada and I need a job in accounting. I have a master’s degree. Kindly help me.',
      because: 'The need is real. There is nothing here that this reader can answer.',
      better:
        'Hello Mrs Tremblay, your library talk for newcomers in Laval explained the accounting exams better than any website. I sit the first one in May. Thank you for giving it.',
    },
    {
      text: 'Hi, I just published my third book and reached 20,000 readers. I speak and write about leadership, and my journey has been incredible.',
      because: 'Four facts about the writer, and none about the reader.',
    },
  ],
  passing: [
    {
      text: 'Hi Gwen, I sold you four tents in 2013, I still have your thank-you card, and I have just joined your Bangor branch. I thought that I should say hello.',
      because: 'A near miss: four times “I”, and Gwen is in every clause.',
    },
    {
      text: 'Hello Dr Petrović, I’m applying for the Novi Sad residency, and your paper on farm injuries is why. I grew up on a farm near Zrenjanin.',
      because: 'His own plan, but her paper is what it turns on.',
    },
    {
      text: 'Hi Sami, I’m the trumpet player who came in a bar early in Turku. I have practised since. Thank you for not stopping.',
      because: 'About himself, in something that they lived through together.',
    },
  ],
} satisfies RuleExamples;
