import type { RuleExamples } from '../examples.ts';

/** Friendships and conversations that did not take place. */
export const examples = {
  flagged: [
    {
      text: 'Re: our conversation. Hi Celia, just picking up where we left off about your hiring needs.',
      because: 'She searches her memory, finds nothing, and trusts the next line less.',
      better:
        'Hi Celia, you wrote that your hospital in Cork takes porters straight from school. I advise school leavers there, and would like to read more of that.',
    },
    {
      text: 'Hey buddy! Long time no see, hope the family is well. I have something you will like.',
      because: 'The warmth of an old friend, with none of the facts.',
      better:
        'Hi Rolf, it is eleven years since we shared the night kitchen in Uppsala. I hear that you have your own place in Gävle now, and I’d like to be back in touch.',
    },
    {
      text: 'Dear friend, as per our earlier discussion I am sending you this request.',
      because: 'No name, no date and no subject: there was no discussion.',
    },
  ],
  passing: [
    {
      text: 'Hi Celia, as we agreed at the Cork careers fair on Tuesday, here I am. The porter story has been retold twice already.',
      because: 'A near miss: it says “as we agreed”, and then says where and when.',
    },
    {
      text: 'Rolf! Eleven years since the night kitchen in Uppsala. I still burn my hand on that same pan. How is Gävle?',
      because: 'It is as hearty as the false one, and could only be for him.',
    },
    {
      text: 'Hello Mr Adeyemi, we have never met, though my cousin Bisi talks of your bookshop in Ilorin as if it were hers. I bind books in Osogbo.',
      because: 'It says first that they are strangers.',
    },
  ],
} satisfies RuleExamples;
