import type { RuleExamples } from '../examples.ts';

/** Statements that only the sender can vouch for. */
export const examples = {
  flagged: [
    {
      text: 'Hi Ferenc, we met at the clock fair in Pécs, and I wind the tower clock in Kaposvár.',
      because: 'If it was another fair, or another Ferenc, this is the line that spoils it.',
      better:
        'Hi Ferenc, was it you who explained the tower clock to me at the fair in Pécs? If so, thank you, and greetings from Kaposvár.',
    },
    {
      text: 'Hello Abena, I read your book on cocoa drying, and Kojo Ansah suggested that I write.',
      because: 'Two claims, and Kojo will be asked about one of them.',
    },
    {
      text: 'Hi Teuila, I attended your talk on reef nets in Apia last week.',
      because: 'True for you, we hope. A tool cannot know.',
      better:
        'Hi Teuila, thank you for the reef net drawings. They hang in our boathouse in Apia now, and the children ask who made them.',
    },
  ],
  passing: [
    {
      text: 'Hello Ferenc, did we meet in Pécs, or was that your brother? Greetings from the clock tower in Kaposvár.',
      because: 'A near miss: it asks, and so it claims nothing.',
    },
    {
      text: 'Good luck in Molde, Tove. The rota will not be the same without you.',
      because: 'A wish. There is nothing in it to check.',
    },
    {
      text: 'Thank you for the cocoa drawings, Abena.',
      because: 'Thanks for something she gave. She knows whether she did.',
    },
  ],
} satisfies RuleExamples;
