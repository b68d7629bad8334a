import { fill } from '../../lib/text/fill.ts';
import type { Finding, MoveId, RuleId, Suggestion, Verdict } from '../../lib/reader/types.ts';

/** What a finding says: a name for it, how it may land, and one thing to try. `{…}` is filled from the finding's data. */
export interface FindingWords {
  readonly title: string;
  readonly lands: string;
  readonly try: string;
}

/** By rule and message id. The quoted words are shown beside these sentences, so they need not repeat them. */
export const findings: Readonly<Record<RuleId, Readonly<Record<string, FindingWords>>>> = {
  'scam-signal': {
    lure: {
      title: 'Words that scams use',
      lands: 'People are warned about exactly these words. Many will report the note without reading on.',
      try: 'If it is honest, leave money and messaging apps out until the two of you know each other.',
    },
  },
  'too-personal': {
    private: {
      title: 'Closer than the place allows',
      lands: 'On a working network this may feel like an advance, and many will close the door at once.',
      try: 'Keep to something they have made, said or done in public.',
    },
  },
  'default-template': {
    stock: {
      title: 'The stock sentence',
      lands: 'It arrives hundreds of times a day, so it tells nobody who you are, or that you chose them.',
      try: 'Say in one line how you know them, or what of theirs you read, heard or used.',
    },
  },
  placeholder: {
    slot: {
      title: 'A blank nobody filled',
      lands: 'It shows that the note came from a form, and that nobody looked before sending.',
      try: 'Put the real word in, or take the sentence out.',
    },
    'no-name': {
      title: 'A greeting without its name',
      lands: 'It looks as if a name fell out on the way.',
      try: 'Add the name, or greet without one: “Hello,” is fine with no gap.',
    },
  },
  'numbers-game': {
    count: {
      title: 'A network as the reason',
      lands: 'It says that you want one more, and not that you want this person.',
      try: 'Say what made you think of them, or follow them instead. Following needs no reason.',
    },
  },
  'sales-pitch': {
    offer: {
      title: 'An offer before a hello',
      lands: 'It may read as a sale, and most people refuse those unread, even the good ones.',
      try: 'Leave the offer out. Write about something of theirs; what you do is on your profile.',
    },
  },
  'big-ask': {
    ask: {
      title: 'A large thing to ask a stranger',
      lands:
        'It costs time, contacts or a name lent before you have met, so saying no to you becomes the easy way out.',
      try: 'Ask one thing that can be answered in a line, or ask nothing yet.',
    },
  },
  pressure: {
    push: {
      title: 'A push',
      lands: 'Hurry, guilt and reminders may make a person dig in. Nobody owes a stranger an answer.',
      try: 'Leave it out, and leave them free: the note is stronger without it.',
    },
  },
  'false-familiarity': {
    'old-friend': {
      title: 'A closeness that may not be there',
      lands: 'If they cannot place it, they may think you are pretending.',
      try: 'If you have met, say where and when. If not, say so: “We haven’t met.”',
    },
  },
  'no-context': {
    none: {
      title: 'How you know of them is missing',
      lands: 'They may wonder who you are and why the note came to them.',
      try: 'Add half a line: where you met, what you read or heard, who told you, or what you share.',
    },
    thin: {
      title: 'This could be said to anybody',
      lands: 'Finding a profile, or sharing a trade or a few contacts, is true of thousands. It does not say why them.',
      try: 'Name the thing that made you stop: a post, a project, a place, a person you both know.',
    },
  },
  'no-reason': {
    none: {
      title: 'Why them is missing',
      lands: 'They may be glad to connect and still not see what for.',
      try: 'Say what you would like: to follow something they do, to ask one small thing, to stay in touch after a day you shared.',
    },
    thin: {
      title: 'A wish, but not yet a reason',
      lands: 'It is kindly meant, and it would fit anyone on the site.',
      try: 'Finish the sentence with “because”, and make the rest about them.',
    },
  },
  'me-centred': {
    self: {
      title: 'All about you so far',
      lands: 'They may feel looked at for what they can do for you.',
      try: 'Give one line to them: something of theirs that bears on what you need.',
    },
  },
  'vague-flattery': {
    general: {
      title: 'Praise that could be anyone’s',
      lands: 'It is meant kindly, and it may slide past, for it fits everybody.',
      try: 'Name the bit you have in mind, or leave the words out.',
    },
  },
  'contact-dump': {
    link: {
      title: 'A link in a first note',
      lands: 'Links from strangers look like bait, and few people follow them.',
      try: 'Keep it for the conversation that follows. They can see your profile.',
    },
    mail: {
      title: 'An address in a first note',
      lands: 'It may look as if you mean to move them somewhere else.',
      try: 'Leave it out unless they asked for it. A reply here reaches you as well.',
    },
    phone: {
      title: 'A number in a first note',
      lands: 'It may feel like being asked to ring a stranger.',
      try: 'Leave it out unless they asked for it.',
    },
  },
  shouting: {
    capitals: {
      title: 'A word in capitals',
      lands: 'On a screen, capitals may sound like a raised voice.',
      try: 'Small letters say the same.',
    },
    marks: { title: 'Marks piled up', lands: 'One says it. More may sound breathless, or cross.', try: 'Keep one.' },
    emoji: {
      title: 'A good many emoji',
      lands: 'One is a smile. {count} may look like an advertisement.',
      try: 'Keep the one that means most.',
    },
  },
  'too-long': {
    over: {
      title: 'Over 300 characters',
      lands: 'No account we know of can send more than 300. This has {over} too many.',
      try: 'Keep how you know them and one thing about them. The rest can wait for the reply.',
    },
  },
  careless: {
    spelling: {
      title: 'A slip of the pen',
      lands: 'A reader may notice it before they notice you.',
      try: 'Perhaps “{right}”?',
    },
    twice: { title: 'A word twice', lands: 'It looks like a note sent in a hurry.', try: 'Take one out.' },
    space: { title: 'A stray space', lands: 'Small, but it catches the eye.', try: 'Close the gap before the mark.' },
    residue: {
      title: 'Left over from copying',
      lands: 'It tells them that the note was made for somebody else.',
      try: 'Take it out.',
    },
  },
  'wrong-name': {
    other: {
      title: 'Another name than you gave',
      lands: 'You said that this goes to {recipient}. Few things close a door faster than somebody else’s name.',
      try: 'Make it “{recipient}”, if that is who it is for.',
    },
  },
  'may-be-cut': {
    over: {
      title: 'Over 200 characters',
      lands: 'LinkedIn allows some accounts 200 and some 300. On the shorter kind, this is {over} too long.',
      try: 'If yours allows 300, all is well. If not, lose the part that is about you.',
    },
  },
  'unconfirmed-claim': {
    met: {
      title: 'You say that you met or spoke',
      lands: 'Only you can know. They will check it against their memory.',
      try: 'Be sure of the place and the day.',
    },
    read: {
      title: 'You say that you know something of theirs',
      lands: 'Only you can know. They may ask what you thought of it.',
      try: 'Be sure that you read, heard or used it, and that it is theirs.',
    },
    suggested: {
      title: 'You say that somebody sent you',
      lands: 'Only you can know. They may well ask that person.',
      try: 'Be sure that the person is glad to be named.',
    },
    shared: {
      title: 'You say that the two of you share something',
      lands: 'Only you can know.',
      try: 'Be sure that it is true of both.',
    },
  },
};

export const verdicts: Readonly<Record<Verdict, { readonly title: string; readonly says: string }>> = {
  send: {
    title: 'Ready to send',
    says: 'They will know who you are to them and why you write. Good enough to send: you can stop polishing.',
  },
  revise: { title: 'One more pass', says: 'There is a real reason in here. Something is in its way.' },
  rethink: {
    title: 'Not like this',
    says: 'As it stands it may be refused, or taken for a mailing. Better to begin again from one true thing about them.',
  },
};

/** What a move is called when it is there, and as a gentle offer when it is not. */
export const moves: Readonly<Record<MoveId, { readonly is: string; readonly could: string }>> = {
  'named-greeting': { is: 'greets them by name', could: 'greet them by name' },
  context: { is: 'says how you know of them', could: 'say how you know of them' },
  'specific-detail': { is: 'names something of theirs', could: 'name something of theirs' },
  'self-intro': { is: 'says who you are', could: 'say who you are' },
  reason: { is: 'says why them', could: 'say why them' },
  'mutual-value': { is: 'offers something back', could: 'offer something back' },
  'soft-close': { is: 'closes warmly', could: 'close warmly' },
};

export const suggestions: Readonly<Record<Suggestion['label'], string>> = {
  'leave-out': 'Leave it out',
  replace: 'Change it to “{replacement}”',
  'lower-case': 'Use small letters',
  'single-mark': 'Keep one mark',
};

/** The sentences for a finding. */
export function describeFinding({ rule, message, data }: Finding): FindingWords {
  const words = findings[rule][message];
  if (!words) throw new Error(`copy/en/findings.ts has no sentence for ${rule}/${message}: add it there.`);
  return { title: fill(words.title, data), lands: fill(words.lands, data), try: fill(words.try, data) };
}
