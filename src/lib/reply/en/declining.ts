import type { Lines } from '../types.ts';

const DOOR = [
  'If you tell me what you had in mind, I will gladly read it.',
  'A line about what you had in mind would be welcome.',
];

/** A no that thanks first, states a rule where there is one, and leaves no door open that is not meant. */
export const declining = {
  no: [
    'I am not going to connect, and would rather say so than leave you waiting.',
    'I have decided not to connect, and wanted you to have an answer.',
    'w|It is a no from me, and I would rather say so than leave you waiting.',
    'f|I have decided not to connect, and wished you to have a clear answer.',
  ],
  then: ['So it is a no from me.', 'So I will not be accepting.', 'f|I will therefore not be accepting.'],
  'door-context': DOOR,
  'door-conversation': DOOR,
  wish: [
    'I wish you well with your work.',
    'All the best with what you are doing.',
    'w|I hope that all goes well for you.',
    'f|I wish you every success.',
  ],
  'open-to-all': [
    'What I publish is open to everyone: {publishes}.',
    'You are welcome to read what I publish: {publishes}.',
  ],
  'not-open': [
    'I am not an open networker: I add people slowly, one by one.',
    'I am not an open networker, and keep to a small circle here.',
  ],
  'not-open-met': [
    'I am not an open networker: I keep this to people I have met or worked with.',
    'I am no open networker here, and connect with people I have met or worked with.',
  ],
  'not-open-known': [
    'I am not an open networker: I keep this to people I know, even a little.',
    'I am no open networker here, and connect with people I know, even slightly.',
  ],
  'not-open-context': [
    'I am not an open networker: I connect when I know what brings somebody.',
    'I am no open networker here, and like to know the why before I connect.',
  ],
  'not-open-conversation': [
    'I am not an open networker: I like a few words first, and connect after.',
    'I am no open networker here, and like to talk a little before I connect.',
  ],
  first: [
    'Once we have met or spoken, I will be happy to connect. A good chance would be {where}.',
    'I will be happy to connect after we have met or spoken. One good chance: {where}.',
    'Once we have met or spoken, I will be happy to connect.',
    'I will be happy to connect after we have met or spoken.',
    'w|When we have met or had a word, I will gladly connect.',
    'f|I should be happy to connect once we have met or spoken.',
  ],
  'first-more': [
    'I say the same to everyone here.',
    'It is what I say to everyone here.',
    'f|It is what I ask of everyone here.',
  ],
  few: [
    'I connect with few people here.',
    'I keep my connections here few.',
    'f|I keep my number of connections here low.',
  ],
  follow: [
    'The better way to follow what I do: {publishes}.',
    'You are welcome to follow what I do here instead: {publishes}.',
    'You are welcome to follow me here instead.',
    'Do feel free to follow me here instead.',
    'f|You are most welcome to follow me here instead.',
  ],
  'follow-more': [
    'Anyone is welcome, and no answer is needed.',
    'Everyone is welcome, and you need not ask.',
    'f|Everyone is welcome, and there is no need to ask.',
  ],
  job: [
    'I keep searches for work out of my connections here, because I could not do right by all of them.',
    'My rule here is not to connect over a search for work: I could not do right by everybody.',
  ],
  'not-now': [
    'So I am not accepting for now, and would rather tell you than leave you waiting.',
    'So for now I am not accepting, and wanted you to have an answer.',
    'f|For the present, therefore, I am not accepting.',
  ],
  'wish-job': [
    'I hope that the right post finds you soon.',
    'I wish you luck with the search.',
    'w|I hope that the search is short and ends well.',
    'f|I wish you every success in your search.',
  ],
  student: [
    'I do not add students one by one here, because I could not do right by all of them.',
    'My rule here is not to connect with students one by one: I could not do right by everybody.',
  ],
  'wish-student': [
    'I wish you luck with your studies.',
    'I hope that your studies go well.',
    'w|I hope that the studies bring you somewhere you like.',
    'f|I wish you every success in your studies.',
  ],
  part: [
    'I have decided not to connect here.',
    'I would rather not connect here, and wanted to give you a clear answer.',
    'f|I have decided not to connect here, and wished to tell you so plainly.',
  ],
  'part-more': ['I wish you well.', 'I wish you well in what you are doing now.', 'f|I wish you well for the future.'],
  role: [
    'The rules of my work do not let me connect with you here.',
    'My work sets rules on whom I connect with here, and I keep to them.',
    'f|The rules of my work do not permit me to connect with you here.',
  ],
  'role-more': [
    'I would give anybody the same answer.',
    'It is no judgement of you.',
    'f|I would give anyone in your place the same answer.',
  ],
  'right-way': [
    'For anything to do with work, this is the better way: {pointer}.',
    'The right way to reach us: {pointer}.',
  ],
  'for-asking': [
    'Thank you for asking me about {where}.',
    'Thank you for asking me.',
    'w|Thanks for asking me.',
    'f|Thank you for turning to me.',
  ],
  introduce: [
    'I introduce people only where I can vouch for both sides.',
    'My rule is to make an introduction only where I can vouch for both sides.',
    'f|I make introductions only where I am able to vouch for both sides.',
  ],
  'introduce-no': [
    'So I will not be making this one.',
    'So I am not going to make this introduction.',
    'f|I will therefore not be making this one.',
  ],
  'other-way': ['There is another way: {pointer}.', 'This may serve you better: {pointer}.'],
  'own-note': ['A note of your own may do just as well.', 'You are free to write to them yourself, of course.'],
} satisfies Lines;
