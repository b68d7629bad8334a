import type { ComposeFields, FieldWords } from './compose.ts';

const ask = (label: string, example: string): FieldWords => ({ label, example });
const choose = (label: string, choices: Readonly<Record<string, string>>): FieldWords => ({ label, choices });

const theirs = (example: string) => ask('What of theirs made you write?', example);
const why = (example: string) => ask('What you hope for: “I’d like to …”', example);
const when = (example: string) => ask('When', example);
const place = ask('Which town', 'Tartu');
const stayed = (example: string) => ask('What stayed with you', example);
const talked = (example: string) => ask('What you talked about', example);
const small = (example: string) => ask('One small question, if you have one', example);

/** What each situation asks for, in its own words, with an example: no two from the same trade. */
export const composeFields: ComposeFields = {
  met: {
    event: ask('Where you met: an event or a place', 'the beekeepers’ evening'),
    place,
    when: when('last Thursday'),
    detail: talked('moving hives in the rain'),
    why: why('hear how the new queens settle in'),
  },
  'heard-you': {
    topic: ask('What they spoke about', 'night-shift handovers'),
    event: ask('At which event', 'the Leeds nursing conference'),
    place,
    when: when('in March'),
    detail: stayed('the round at four in the morning'),
    why: why('follow how the trial goes'),
  },
  'heard-me': {
    event: ask('Where you spoke', 'PyCon Lagos'),
    place,
    topic: ask('What you spoke about', 'testing on slow phones'),
    when: when('on 12 May'),
    detail: ask('What they asked you about', 'phones with no memory left'),
    why: why('hear how it works on yours'),
  },
  worked: {
    kind: choose('Do you work there together now?', { then: 'No, it was earlier', now: 'Yes, we do' }),
    org: ask('Where', 'the Harbour Trust'),
    when: when('from 2019 to 2022'),
    project: ask('What you worked on together', 'the tide tables'),
    why: why('follow what you build next'),
  },
  leaving: {
    kind: choose('Have you left?', { soon: 'Not yet', gone: 'Yes' }),
    org: ask('What you are leaving', 'Radio Orkney'),
    when: when('at the end of May'),
    thanks: ask('Something to thank them for: “Thank you for …”', 'covering the Sunday shifts all winter'),
    why: why('hear how the archive grows'),
  },
  reconnect: {
    org: ask('Where you knew each other', 'the night school in Hull'),
    when: when('in the nineties'),
    detail: ask('What you remember: “I still remember …”', 'your welding bench'),
    thing: ask('What brought them back to your mind', 'your article on mending old gates'),
    why: why('hear where you are working now'),
  },
  client: {
    kind: choose('Who was who?', {
      client: 'They were our client',
      supplier: 'They worked for us',
      together: 'We both worked on it',
    }),
    project: ask('Which project', 'the Tay footbridge'),
    org: ask('For whom', 'the city council'),
    when: when('last autumn'),
    thanks: ask('Something to thank them for: “Thank you for …”', 'your patience with the tides'),
    why: why('see how it weathers'),
  },
  studied: {
    kind: choose('Did you know each other there?', { knew: 'Yes', apart: 'No' }),
    school: ask('Where', 'the University of Bergen'),
    topic: ask('What you studied', 'marine law'),
    when: when('from 2009 to 2012'),
    thing: theirs('your work on fishing rights'),
    detail: ask('What you remember: “I still remember …”', 'the seminar on the ferry'),
    why: why('follow your cases'),
  },
  group: {
    group: ask('Which group', 'the Bookbinders’ Guild'),
    thing: ask('Something they posted or said there', 'your post about hand-sewn ledgers'),
    when: when('last week'),
    question: small('do you use wheat paste?'),
    why: why('see how the ledgers turn out'),
  },
  mutual: {
    kind: choose('Does that person know that you write?', {
      suggested: 'Yes, and suggested it',
      knows: 'Yes',
      no: 'No',
    }),
    person: ask('Who it is', 'Marta Oyelaran'),
    link: ask('Where you know that person from', 'the printmakers’ co-op'),
    thing: theirs('your map of small presses'),
    why: why('compare notes on old presses'),
  },
  neighbour: {
    share: ask('What you both do: “We both …”', 'volunteer at the Kilkenny food bank'),
    detail: talked('the broken freezer'),
    when: when('on Saturday'),
    why: why('plan the winter rota with you'),
  },
  made: {
    kind: choose('What you did with it', {
      auto: 'Let the word decide',
      read: 'Read it',
      watched: 'Watched it',
      heard: 'Listened to it',
      used: 'Used it',
      saw: 'Saw it',
    }),
    thing: ask('What they made', 'your article on mending village pumps'),
    when: when('last month'),
    detail: stayed('the trick with the bicycle tube'),
    why: why('read what you write next'),
  },
  peer: {
    topic: ask('The work you both do: “We work in …”', 'organ restoration'),
    thing: theirs('your report on the organ in Gdańsk'),
    question: small('how do you date leather with no stamp?'),
    why: why('compare notes on hide glue'),
  },
  research: {
    topic: ask('What you work on', 'glacier lakes'),
    school: ask('Where', 'Universidad de Cuenca'),
    thing: ask('What of theirs you have read', 'your paper on lake sediments'),
    detail: stayed('the cores from the second winter'),
    question: small('did the third core survive?'),
    why: why('follow your fieldwork'),
  },
  recruiter: {
    role: ask('Which post', 'senior hydrologist'),
    org: ask('For whom', 'the water board'),
    place,
    thing: ask('What in their work made you think of them', 'your flood maps of the Leeds becks'),
  },
  applicant: {
    role: ask('Which post', 'night porter'),
    org: ask('Where', 'the Station Hotel'),
    when: when('on Monday'),
    thing: ask('What of theirs made you apply', 'your post about training night staff'),
    why: why('hear how the new rota works'),
  },
  interviewed: {
    kind: choose('Who asked the questions?', { me: 'They interviewed me', them: 'I interviewed them' }),
    role: ask('For which post', 'apprentice luthier'),
    org: ask('Where', 'a workshop in Cremona'),
    when: when('yesterday'),
    detail: talked('keeping the wood dry'),
    why: why('follow the school’s concerts'),
  },
  student: {
    kind: choose('Which are you?', { student: 'A student of it', newcomer: 'New to the work' }),
    topic: ask('Of what', 'speech therapy'),
    school: ask('Where', 'Makerere University'),
    thing: theirs('your talk on stammering at school'),
    detail: stayed('letting the child choose the word'),
    question: small('what would you read first?'),
    why: why('learn how you plan a first session'),
  },
  changer: {
    from: ask('What you are leaving', 'hotel kitchens'),
    topic: ask('What you are moving into', 'cheesemaking'),
    thing: theirs('your diary of a first season'),
    detail: stayed('the week the milk turned'),
    question: small('which course would you begin with?'),
    why: why('learn how you found your first herd'),
  },
  moving: {
    place: ask('Where to', 'Porto'),
    when: when('in September'),
    topic: ask('The work you both do', 'sign-language interpreting'),
    thing: theirs('your work with deaf theatre groups'),
    question: small('is there a union I could join?'),
    why: why('learn how work is found there'),
  },
  stranger: {
    thing: ask('Why this person? Something of theirs that is for nobody else', 'your tide tables for small harbours'),
    share: ask('What do you share? “We both …”', 'row with the Wearside club'),
    why: ask('What is it for? “I’d like to …”', 'use the tables on the Wear and tell you how they do'),
  },
  intro: {
    person: ask('Whom you would like to meet', 'Anjali Rao'),
    kind: choose('Do those two know each other?', { known: 'Yes', guess: 'I only see that they are connected' }),
    link: ask('Where they know each other from, if you know', 'the Open Hydrology group'),
    why: ask('Why you would like to meet: “I’d like to …”', 'ask how she measured the wells in Jaipur'),
  },
};
