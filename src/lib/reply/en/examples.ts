import type { Intent, ReplyRuleId } from '../types.ts';

/** A reply to test a rule of the reply reader with. Invented, like everyone in it. */
interface ReplyExample {
  readonly text: string;
  /** Why it lands as it does. */
  readonly because: string;
  readonly intent?: Intent;
}

interface Both {
  readonly flagged: readonly ReplyExample[];
  /** Replies that the rule leaves alone; at least one is a near miss. */
  readonly passing: readonly ReplyExample[];
}

/** The rules of the reply reader, shown. */
export const examples: Readonly<Record<ReplyRuleId, Both>> = {
  insulting: {
    flagged: [
      { text: 'Are you stupid? I said no twice.', because: 'A question mark does not soften the word.' },
      {
        text: 'Hello Jonas, your request is pathetic. Do not write again.',
        because: 'A word for the person, not for the reply.',
      },
      { text: 'Another leech. Get lost.', because: 'It will be shown around, and not to his shame.' },
    ],
    passing: [
      { text: 'Hello Jonas, please do not write to me again.', because: 'Firm, and nothing to answer back to.' },
      {
        text: 'Dear Aoife, I felt a fool when the kettle broke. Thank you for the loan of yours.',
        because: 'A near miss: she says it of herself.',
      },
    ],
  },
  sarcastic: {
    flagged: [
      {
        text: 'Oh great, one more expert. Just what I needed.',
        because: 'It says the opposite of what it means, to a stranger.',
      },
      { text: 'Congratulations on finding the button, Piet.', because: 'He may have pressed it by mistake.' },
    ],
    passing: [
      {
        text: 'Congratulations on the new bakery, Piet! I am glad to be connected.',
        because: 'A near miss: this one is meant.',
      },
      { text: 'How kind of you to write, Mele. Have we met?', because: 'Thanks are not mockery.' },
    ],
  },
  'too-personal': {
    flagged: [
      { text: 'Thank you for connecting, Ines. You have such a beautiful smile.', because: 'She came about work.' },
      { text: 'Glad to be in touch. Are you single?', because: 'Most people will block, and rightly.' },
    ],
    passing: [
      {
        text: 'Thank you for connecting, Ines. That was a beautiful glaze on the third bowl.',
        because: 'A near miss: the beauty is in her work.',
      },
      {
        text: 'Glad to see you here, Bram. It was good to put a face to the name.',
        because: 'A turn of phrase, and about nobody’s looks.',
      },
    ],
  },
  lecturing: {
    flagged: [
      { text: 'You should always add a note. It is basic etiquette.', because: 'It may be true, and nobody asked.' },
      {
        text: 'A word of advice, Kofi: learn to introduce yourself.',
        because: 'The lesson is remembered as a scolding.',
      },
      {
        text: 'You should add a word or two before you press that button.',
        because: 'Good advice, from somebody who was not asked for it.',
      },
    ],
    passing: [
      {
        text: 'What made you think of me, Kofi? A line is plenty.',
        because: 'A near miss: it gets the missing line without a lesson.',
      },
      { text: 'I would like to learn how your trial in Kumasi goes.', because: 'Here it is the writer who learns.' },
    ],
  },
  'false-excuse': {
    flagged: [
      {
        text: 'Thank you, Signe, but I have no time for new people right now.',
        because: 'People trust this reason least of all.',
      },
      { text: 'I hardly ever check this, so better not.', because: 'The next post will give it away.' },
    ],
    passing: [
      {
        text: 'Thank you for taking the time to write, Signe. I keep this to people I know.',
        because: 'A near miss: the time is hers, and the rule is true.',
      },
      {
        text: 'I am on the night shift until May, so I cannot come to the fair.',
        because: 'One particular reason, not a general one.',
      },
    ],
  },
  'over-apologising': {
    flagged: [
      {
        text: 'I am so sorry, Tariq, and I apologise. I feel terrible about it, but no.',
        because: 'Now he has to comfort you.',
      },
      { text: 'Sorry! I hate to say no. Please forgive me.', because: 'Three apologies for one small no.' },
    ],
    passing: [
      { text: 'Thank you, Tariq. I am sorry that it is a no from me.', because: 'One is fine.' },
      {
        text: 'I was sorry to miss your reading in Izmir. What did you choose?',
        because: 'A near miss: it regrets, and refuses nothing.',
      },
    ],
  },
  'empty-door': {
    flagged: [
      {
        text: 'I will not be accepting, Hana. Maybe another time.',
        because: 'She may well come back at another time.',
        intent: 'decline',
      },
      {
        text: 'I said yes too quickly, so I will remove the connection. Maybe later.',
        because: 'It takes back the yes, and then half gives it again.',
        intent: 'take-back',
      },
      { text: 'It is a no from me. Let us keep in touch.', because: 'The two halves do not go together.' },
    ],
    passing: [
      {
        text: 'Glad to be connected, Hana. Let us keep in touch.',
        because: 'A near miss: after a yes it is only friendly.',
        intent: 'accept',
      },
      {
        text: 'My invitation came without a note, Hana. Maybe we meet at the next orchard day.',
        because: 'The door is meant to be open: it is the writer who knocked.',
        intent: 'oops-bare',
      },
      {
        text: 'I will not be accepting, Hana. I wish you well with the orchard.',
        because: 'Closed, and kind.',
        intent: 'decline',
      },
    ],
  },
  'early-question': {
    flagged: [
      {
        text: 'Thank you for connecting, Rafa. What is your biggest challenge right now?',
        because: 'The thanks turn out to be a way in.',
      },
      {
        text: 'Thanks for accepting! Who handles the purchasing at your school?',
        because: 'It is the first question of a sale.',
        intent: 'follow-up',
      },
    ],
    passing: [
      {
        text: 'Thank you for connecting, Rafa. How did the boat come through the winter?',
        because: 'A near miss: a question that only a friend of the boat would ask.',
      },
      { text: 'Who handles the keys to the hall, Rafa?', because: 'A plain question without a thank-you before it.' },
    ],
  },
  pitch: {
    flagged: [
      {
        text: 'Thank you for accepting, Nia. We help clinics to cut costs by half.',
        because: 'A yes was not an order.',
        intent: 'follow-up',
      },
      {
        text: 'Good to be connected. Shall I send you our brochure?',
        because: 'The question is really an advertisement.',
        intent: 'accept',
      },
      {
        text: 'I am sorry about the offer, Nia. Our services would save you money all the same.',
        because: 'The apology sells again.',
        intent: 'oops-pitch',
      },
    ],
    passing: [
      {
        text: 'Good to be connected, Nia. Shall I send you the drawing of that hinge?',
        because: 'A near miss: an offer, and nothing for sale.',
        intent: 'accept',
      },
      {
        text: 'I do not buy software or services through messages here.',
        because: 'It names the goods in order to refuse them.',
        intent: 'vendor-stop',
      },
      {
        text: 'I sent you an offer that you had not asked for, Nia. I take it back.',
        because: 'A near miss: it speaks of the offer to be rid of it.',
        intent: 'oops-pitch',
      },
    ],
  },
};
