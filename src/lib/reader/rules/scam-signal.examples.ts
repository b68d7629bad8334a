import type { RuleExamples } from '../examples.ts';

/** Money for nothing, and moves to a private channel. */
export const examples = {
  flagged: [
    {
      text: 'Hello Ifeoma, I run an investment club with guaranteed returns of 15% a month. Add me on Telegram to start.',
      because: 'Nobody can guarantee a return, and honest clubs do not begin on Telegram.',
      better:
        'Hello Ifeoma, we met at the savings club’s open evening in Ibadan in May. You asked how we keep the accounts. I’m the treasurer, and would gladly stay in touch.',
    },
    {
      text: 'Hi Bruno, nice profile. Text me on WhatsApp and I will show you how I earn €500 a day from home.',
      because: 'A move off the site and an easy income, before a word about Bruno.',
      better:
        'Hi Bruno, we were in the same Saturday Portuguese class in Setúbal. I work from home now too, and I’d like to keep the class together here.',
    },
    {
      text: 'Dear friend, I am a bank officer in charge of an unclaimed inheritance of $8.5 million in your family name. Kindly reply with your details.',
      because: 'An old story that is still sent by the million. No note can be made of it.',
    },
  ],
  passing: [
    {
      text: 'Hello Renske, I teach sixth-formers to spot investment scams, and we use your page on crypto fraud every term. Thank you for keeping it up to date.',
      because: 'A near miss: it talks about crypto and investment, and offers neither.',
    },
    {
      text: 'Hi Sefa, we spoke at the Tauranga food bank about the WhatsApp group for drivers. I’m the one who lost the keys. Good to be in touch here too.',
      because: 'WhatsApp is a thing they already share, not somewhere to be lured to.',
    },
    {
      text: 'Dear Ms Okonjo, your lecture on inheritance law in Enugu settled an argument in our office. I’m a junior notary there and would like to follow your work.',
      because: 'Inheritance is her subject, not a fortune on offer.',
    },
  ],
} satisfies RuleExamples;
