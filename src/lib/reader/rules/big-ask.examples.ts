import type { RuleExamples } from '../examples.ts';

/** Large favours, asked before hello. */
export const examples = {
  flagged: [
    {
      text: 'Hi Farah, your work looks interesting. Could we jump on a 30-minute call this week?',
      because: 'Half an hour of a stranger’s week. To escape the call, people decline the person.',
      better:
        'Hi Farah, your thread on mending hearing aids at home kept my father in conversation all winter. I’m an audiology student in Multan, and would like to follow your work. Thank you.',
    },
    {
      text: 'Hello Mr Dlamini, I have just finished my degree. Please refer me for a job in your company.',
      because: 'A referral is his good name. He would be lending it to somebody he has never met.',
      better:
        'Hello Mr Dlamini, you judged our model bridge at the Pretoria open day and showed us where it would crack. It did. I have graduated since, and would like to follow your work.',
    },
    {
      text: 'Hi Ilse, I buy for a museum shop in Bruges. Can you introduce me to your director this week?',
      because: 'An introduction spends her trust with somebody else.',
      better:
        'Hi Ilse, I buy for a museum shop in Bruges, and your slate-pencil display sold out ours in a weekend. I wanted to tell the person who thought of it.',
    },
  ],
  passing: [
    {
      text: 'Hi Ilse, as promised in Bruges: I’ll introduce you to our paper conservator whenever it suits you. It was good to meet.',
      because: 'A near miss: the introduction is given, not asked for.',
    },
    {
      text: 'Hello Farah, thank you for the call this morning. I liked how you explained the night shifts, and would be glad to be in touch either way.',
      because: 'The call is over. Nothing more is wanted.',
    },
    {
      text: 'Hi Pradeep, we both keep the old Nagpur tram timetables going. Which paper do you print yours on?',
      because: 'One small question to somebody in the same trade is a gift, not a bill.',
    },
  ],
} satisfies RuleExamples;
