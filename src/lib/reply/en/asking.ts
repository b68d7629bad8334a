import type { Lines } from '../types.ts';

const HOW_MET = [
  'I keep this network to people I have met or worked with, and like to know where.',
  'My rule here is to connect with people I have met or worked with.',
];
const HOW = ['I like to place people before I accept.', 'I like to know who is who before I accept.'];

/** Asking before accepting: curious, never a test. */
export const asking = {
  'rule-met': [
    'I keep this network to people I have met or worked with, so I ask before I accept.',
    'My rule here is to connect with people I have met or worked with, and I like to ask rather than guess.',
  ],
  'rule-known': [
    'I keep this network to people I know, even a little, so I ask before I accept.',
    'My rule here is to connect with people I know. A little is enough, so I like to ask.',
  ],
  'rule-context': [
    'I am glad to connect when I know what brings somebody, so I ask everyone.',
    'My one rule here is that I like to know the why before I accept.',
  ],
  'rule-conversation': [
    'I like a few words with people first, and connect after.',
    'My way here is to talk a little first, and then connect.',
  ],
  'rule-open': [
    'I am glad of new people here, and like to know what brings them.',
    'I say yes to nearly everyone here, and always like to hear the why.',
  ],
  'ask-why': [
    'What made you think of me?',
    'May I ask what brought you to me?',
    'Would you tell me what you had in mind?',
    'w|I am curious: what made you think of me?',
    'f|May I ask what prompted your invitation?',
  ],
  'ask-why-met': [
    'Have we met? If so, would you remind me where?',
    'If we have met or worked together, would you tell me where it was?',
    'w|Did our paths cross somewhere? Do tell me where.',
  ],
  'ask-why-known': [
    'Do we know each other from somewhere? If so, would you remind me?',
    'If our paths have crossed, would you tell me where?',
    'w|Where did our paths cross? Please help my memory along.',
  ],
  'ask-more': [
    'A line or two is plenty.',
    'One sentence is plenty.',
    'w|It need not be long, and there is no wrong answer.',
    'f|A line or two would be quite enough.',
  ],
  'ask-why-personal': [
    'Would you tell me a little more of what you had in mind?',
    'I would be glad to hear a little more: what made you think of me?',
    'f|May I ask you to tell me a little more of what you had in mind?',
  ],
  'how-met': HOW_MET,
  'how-known': ['I keep this network to people I know, even a little.', ...HOW],
  'how-context': HOW,
  'how-conversation': HOW,
  'ask-how': [
    'Would you remind me how we know each other?',
    'I cannot place where we know each other from. Would you help me?',
    'w|I am trying to place you, and would be glad of a hint. How do we know each other?',
    'f|May I ask you to remind me how we know each other?',
  ],
  'ask-how-more': [
    'A place or a year would be enough.',
    'Where or when would be enough to go by.',
    'If we have yet to meet, that is fine too, and tell me what brings you.',
  ],
  'ask-about': [
    'Was it about {where}, or something else?',
    'May I ask whether it was {where} that brought you here?',
    'w|I wonder: was it {where} that brought you here?',
    'Was it about something in particular, such as a talk, a post or a piece of work?',
    'May I ask what it was about: a talk, a post, or something else?',
    'w|I wonder what it was about: a talk, a post, something else?',
  ],
  'ask-about-more': [
    'I like to know what reaches people.',
    'Either way, I would be glad to know.',
    'w|Whatever the answer, I would like to hear it.',
    'f|I would be glad to know in either case.',
  ],
  photo: [
    'PS I saw no photo on your profile. That is quite all right, and one does help people to recognise you.',
    'PS Your profile has no photo yet. You need not have one; it only helps people who have met you to be sure.',
    'w|PS There is no photo on your profile yet. It is your choice, of course; with one, I might place you at once.',
    'f|PS Your profile shows no photo. That is your choice, of course, and one may help people to recognise you.',
  ],
  interest: [
    'Is it about {where}, or simply a hello? Either is welcome.',
    'Did {where} bring you here, or is it simply a hello? I am glad of either.',
    'I was glad to see your invitation. Have we met, or is this a first hello? Either is welcome.',
    'I do not think that we have met, and would be pleased to. What brings you?',
    'f|I do not believe that we have met, and should be pleased to. May I ask what prompted your invitation?',
    'w|I was glad to see your name. Have we met before, or is this a first hello?',
  ],
  'interest-more': [
    'If there is something I can help with, please tell me.',
    'Should I be able to help with anything, do say so.',
    'f|If I can be of help with anything, I should be glad to hear of it.',
  ],
} satisfies Lines;
