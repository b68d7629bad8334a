import type { RuleExamples } from '../examples.ts';

/** Looks, romance and private life. */
export const examples = {
  flagged: [
    {
      text: 'Hi Lucía, you are very beautiful in your photo. Are you married? I would love to know you better.',
      because: 'She came here to work. Now she has to wonder who else is looking at the photo.',
      better:
        'Hi Lucía, I was in your glaze workshop in Talavera on Saturday, two wheels along. Your test tiles saved my week. Thank you, and I’d like to stay in touch.',
    },
    {
      text: 'Hello Jonas, forgive me for writing, but I couldn’t stop looking at your picture. You have a lovely smile.',
      because: 'The apology shows that the writer knew.',
      better:
        'Hello Jonas, your photographs of the herring boats in Esbjerg hang in our café, and people ask about them daily. I run the place, and wanted to thank you.',
    },
    {
      text: 'Hey Mina, are you single? Let me take you to dinner when you are next in town.',
      because: 'A date is not what this box is for, however nicely it is asked.',
    },
  ],
  passing: [
    {
      text: 'Hello Anselm, your photo of the restored organ case is beautiful. I tune the one in Passau and would like to know which wax you used.',
      because: 'A near miss: the photo is beautiful, and it is of an organ.',
    },
    {
      text: 'Hi Grace, your talk on coming back from maternity leave gave me words for my own first week. I’m a ward pharmacist in Kumasi. Thank you.',
      because: 'Private life comes in because it is her published subject.',
    },
    {
      text: 'Dear Wei Ling, you married two of my colleagues last spring, and I was the one with the violin. I play at registry offices and would gladly stay in touch.',
      because: 'She is a registrar. Marrying people is her trade.',
    },
  ],
} satisfies RuleExamples;
