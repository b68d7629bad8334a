import type { Lines } from '../types.ts';

/**
 * After a mistake of one’s own: what happened, said once, and what they need do about it, which is mostly nothing. They are written so
 * that they hold whether the invitation has been accepted or not.
 */
export const mending = {
  bare: [
    'My invitation came to you without a note, and I would like to add one.',
    'I sent you an invitation, and no hello with it. So: hello.',
    'w|My invitation turned up without so much as a hello. Here is the hello.',
    'f|My invitation reached you without a note, for which I apologise.',
  ],
  'bare-why': [
    'It was {where} that made me think of you.',
    'I wanted to be in touch because of {where}.',
    'f|It was {where} that prompted me to write.',
    'I would be glad to be in touch, and there is no hurry.',
    'I would like to be in touch, and it may well wait.',
  ],
  'bare-more': [
    'If you have said yes already, thank you.',
    'No answer is needed if you would rather not.',
    'f|Should you have accepted already, thank you.',
  ],
  person: [
    'I sent you an invitation that was meant for somebody else. The mistake is mine.',
    'The invitation you have from me was meant for somebody else. I am sorry about that.',
    'w|My invitation went to you and was meant for somebody else. That was my slip.',
    'f|The invitation that you received from me was intended for somebody else. I apologise.',
  ],
  free: [
    'Please ignore the invitation, or remove me, just as you like.',
    'You need do nothing about it.',
    'w|Do let it lie. Nothing is expected of you.',
    'f|Please feel free to disregard the invitation.',
  ],
  everyone: [
    'Invitations went out in my name to my whole address book, one of them to you. I did not mean that to happen.',
    'I pressed one button too many, and it invited my whole address book, you included.',
    'f|Invitations were sent in my name to my whole address book, and one of them to you. I had not intended it.',
  ],
  reminder: [
    'If a reminder comes, please ignore that as well.',
    'Should a reminder follow, it is part of the same mistake.',
  ],
  typo: [
    'There was a slip in my note to you.',
    'I have found a slip in the note I sent you.',
    'w|I saw the slip in my note a moment after it had gone.',
    'f|There was a mistake in my note to you.',
  ],
  'typo-right': [
    'It should have said {where}.',
    'I meant to write {where}.',
    'f|It ought to have said {where}.',
    'The rest of it I meant as it stood.',
    'I hope you could see what I meant.',
  ],
  'typo-more': ['No answer is needed.', 'There is nothing you need do.', 'w|Thank you for reading past it.'],
  pitched: [
    'I sent you an offer that you had not asked for. That was too soon.',
    'My message was an offer, and you had not asked for one. I am sorry.',
    'w|I came with an offer before I had said a proper hello. That was too soon.',
    'f|I made you an offer for which you had not asked. I apologise.',
  ],
  'pitched-then': [
    'Please take it as unsaid. I will not write about it again.',
    'I take it back, and will not raise it again.',
    'f|Please consider it withdrawn. I will not raise it again.',
  ],
  'pitched-more': [
    'No answer is needed.',
    'If you would rather not be connected, I understand.',
    'w|If you would rather have me off your list, that is all right.',
  ],
  soon: [
    'I said yes to your invitation too quickly.',
    'I accepted your invitation before I had thought about it.',
    'f|I accepted your invitation too hastily.',
  ],
  taken: [
    'So I am removing the connection. It is nothing that you did.',
    'So I will remove the connection, and wanted you to hear it from me.',
    'f|I will therefore remove the connection, and wished you to hear it from me.',
  ],
} satisfies Lines;
