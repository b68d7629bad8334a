import type { RuleExamples } from '../examples.ts';

/** Slots that nobody filled. */
export const examples = {
  flagged: [
    {
      text: 'Hi [First Name], I enjoyed your article on [topic] and would love to connect.',
      because: 'The brackets show that the praise was written before there was anybody to praise.',
      better:
        'Hi Delphine, I enjoyed your article on drying lavender without diesel. We grow nine hectares near Sault, and we changed our shed because of it. Thank you.',
    },
    {
      text: 'Dear {{first_name}}, I see that you are doing great things at {{company}}. Shall we connect?',
      because: 'A program was meant to fill these in. It shows that a program was writing.',
      better:
        'Dear Osagie, thank you for showing your text reminders at the clinic day in Benin City. I keep the appointments at a smaller clinic, and would like to follow how yours go.',
    },
    {
      text: 'Hello XXX, it was good to meet you at the stand in Hanover. Let us stay in touch.',
      because: 'A true meeting, spoiled by a name that was never put in.',
      better: 'Hello Mareike, it was good to meet you at the seed-drill stand in Hanover. Let us stay in touch.',
    },
  ],
  passing: [
    {
      text: 'Hello Tomasz, we wore the XXL mascot suits together at the Gdynia half marathon. Mine has still not dried.',
      because: 'A near miss: XXL is a size, not a blank.',
    },
    {
      text: 'Hi Noor, I was the one (grey coat, bad umbrella) who asked about the court files in Ghent on Monday. Thank you for the answer.',
      because: 'Round brackets with words in them are only an aside.',
    },
    {
      text: 'Hi Ana, is the “[sic]” in your footnote 12 a joke? I have told three students that it is. I teach palaeography in Coimbra and use your edition every autumn.',
      because: 'Square brackets, but they are hers and they are the subject.',
    },
  ],
} satisfies RuleExamples;
