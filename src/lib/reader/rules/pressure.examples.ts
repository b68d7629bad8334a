import type { RuleExamples } from '../examples.ts';

/** Guilt, hurry, chasing. */
export const examples = {
  flagged: [
    {
      text: 'Third time writing, Owen. I can only assume that you are too busy for people like me.',
      because: 'It asks him to feel guilty towards somebody he has never met.',
      better:
        'Hi Owen, I’m the caretaker in Bala who asked about your chapel heating at the open day. You said that the answer was long. There is no hurry at all.',
    },
    {
      text: 'Hello Yasmin, please accept this before Friday. The places on my list are going fast.',
      because: 'The hurry is the sender’s. People in a hurry are often selling.',
      better:
        'Hello Yasmin, we shared the jury table at the Fez embroidery prize. I’m writing up the makers we praised, and will gladly send you the page when it is done.',
    },
    {
      text: 'Just following up, Bart: you still haven’t accepted my invitation.',
      because: 'Not answering is an answer, and he may never have seen the first one.',
    },
  ],
  passing: [
    {
      text: 'Hello Yasmin, the Fez entry form closes on Friday. You asked me to remind you when we talked by the loom, so here I am.',
      because: 'A near miss: there is a deadline, but she asked to hear of it.',
    },
    {
      text: 'Hi Bart, following your talk on dyke grass I went out and counted ours: eleven kinds. I look after the Harlingen stretch.',
      because: '“Following” a talk is not following up.',
    },
    {
      text: 'Hi Owen, your note on chapel heating is pinned above our boiler in Bala. I wanted you to know. No answer needed.',
      because: 'It lets him off before he has to ask.',
    },
  ],
} satisfies RuleExamples;
