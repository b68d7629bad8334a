import type { RuleExamples } from '../examples.ts';

/** Offers of the sender’s own goods and services. */
export const examples = {
  flagged: [
    {
      text: 'Hi Imogen, I help dental practices double their bookings with our marketing package. Would you be open to learning more?',
      because: 'Her first name, and then a brochure.',
      better:
        'Hi Imogen, your post on missed appointments at the practice in Truro was frank and useful. I build booking pages for dentists, and have changed mine because of it. Thank you.',
    },
    {
      text: 'Hello Kwabena, our agency places experienced welders at competitive rates. I’d love to tell you about our services.',
      because: 'He may need welders one day. He will not remember this as the way to find them.',
      better:
        'Hello Kwabena, you spoke about certifying young welders at the Tema dock day. I recruit welders, and had never heard it put so clearly. I’d like to follow that work.',
    },
    {
      text: 'Hi Sofie, tired of late payments? Our software chases invoices so that you don’t have to. Free trial this month.',
      because: 'The question is not a question. Nobody waits for the answer.',
    },
  ],
  passing: [
    {
      text: 'Hi Sofie, I use your invoice software in my joinery, and it once saved me from a wrong total. I wanted to thank the person who wrote the help pages.',
      because: 'A near miss: software and invoices, but they are hers and he is the customer.',
    },
    {
      text: 'Hello Duc, we sell honey two stalls apart at the Da Lat market and have never said hello. Good morning from the blue awning.',
      because: 'It says what they both sell, and offers none of it.',
    },
    {
      text: 'Hi Imogen, you wrote that you miss hospital work. I recruit hygienists for the county hospital, and our Truro post is three days a week. It made me think of you.',
      because: 'A real post and a reason that is hers alone. That is recruiting as it should be.',
    },
  ],
} satisfies RuleExamples;
