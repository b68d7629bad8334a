import type { RuleExamples } from '../examples.ts';

/** Over 300 characters, which no account is known to allow. */
export const examples = {
  flagged: [
    {
      text: 'Hi Aroha, I was at the library in Napier on Wednesday when you spoke about saving the flood letters, and I have been thinking about it ever since, because my grandmother’s letters went through the same water and are in a shoebox under my bed, and I have never known whether to open them, dry them, freeze them or simply leave them where they are. I teach at the primary school.',
      because: 'A lovely note that LinkedIn will not let her send.',
      better:
        'Hi Aroha, I heard you speak about the flood letters in Napier on Wednesday. My grandmother’s went through the same water. I teach at the primary school, and wanted to thank you.',
    },
    {
      text: 'Dear Mr Haddad, thank you for the two hours that you spent with our apprentices at the Tripoli workshop last month. Several of them have already changed how they sharpen their chisels, one has decided to become a carver, and all of them ask when you are coming back. I am the workshop manager, I have been there for six years, and I would like to stay in touch with you about next spring.',
      because: 'Every sentence is good. Two of them can wait for the second message.',
      better:
        'Dear Mr Haddad, thank you for the two hours with our apprentices in Tripoli. One of them now wants to be a carver. I manage the workshop, and would like to stay in touch about spring.',
    },
    {
      text: 'Hello Mireille, I saw your drawings of the salt pans at Guérande in the ferry terminal, and I stood in front of them for so long that I nearly missed the boat. I rake salt on Ré, as my father did, and what struck me was that you drew the tools lying down as we leave them at noon, and not standing up as they are on postcards. Nobody draws them so. I hope that there are more.',
      because: 'It earns its length, but the box will not hold it.',
      better:
        'Hello Mireille, I rake salt on Ré, and nearly missed the boat in front of your Guérande drawings. You drew the tools lying down, as we leave them at noon. Nobody does. Thank you.',
    },
  ],
  passing: [
    {
      text: 'Hello Mireille, I saw your drawings of the salt pans at Guérande in the ferry terminal, and stood there so long that I nearly missed the boat. I rake salt on Ré, as my father did. You drew the tools lying down, as we leave them at noon, and nobody else does. I hope that there are more. Thank you.',
      because: 'A near miss: just under 300. It may still be too long for a free account.',
    },
    {
      text: 'Hi Aroha, thank you for the flood letters. Mine are in a shoebox.',
      because: 'Short, and it says everything.',
    },
    {
      text: 'Dear Mr Haddad, the apprentices in Tripoli ask when you are coming back. So do I. Thank you for those two hours.',
      because: 'Well inside both limits.',
    },
  ],
} satisfies RuleExamples;
