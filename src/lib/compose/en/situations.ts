import type { Language, Plan } from '../types.ts';

/*
 * The notation of a line: tags before a bar say for which registers (w, p, f for warm, plain, formal) and which `kind` it is, or
 * that a fact is not there (-topic); `{slot}` is a fact as it stands, `{form slot}` a form of it (`en/forms.ts`), `[…]` goes when a fact in it is missing.
 * Formal notes say short forms in full. Every line says only what its facts say.
 */

const TOUCH = [
  'wp|It would be good to stay in touch.',
  'wp|I’d like to stay in touch.',
  'It would be good to keep in touch.',
  'f|I would be glad to keep in touch.',
  'f|I would like to stay in touch.',
];
const FOLLOW = [
  'I’d like to follow what you do next.',
  'I’d be glad to follow your work from here.',
  'I’d like to keep up with what you do.',
];
const STAYED = [
  'What stayed with me was {detailThat}.',
  'wp|The thing I took home was {detailThat}.',
  'What I remember best is {detailThat}.',
  '{cap detailAll}.',
];
const TALKED = [
  'We talked about {detail}.',
  'Thank you for talking to me about {detail}.',
  'f|We spoke about {detail}.',
  '{cap detailAll}.',
];

const met: Plan = {
  fields: 'event place when detail why line',
  needs: 'event',
  steps: ['recall', 'wait'],
  core: [
    'wp|It was good to meet you {at event}[ in {place}][ {when}].',
    'We met {at event}[ in {place}][ {when}].',
    'wp|We got talking about {detail} {at event}[ in {place}][ {when}].',
    'Thank you for talking to me {at event}[ in {place}][ {when}].',
    'wp|You and I met {at event}[ in {place}][ {when}].',
    'f|It was a pleasure to meet you {at event}[ in {place}][ {when}].',
    'f|I had the pleasure of meeting you {at event}[ in {place}][ {when}].',
    'Thank you for our conversation about {detail} {at event}[ in {place}][ {when}].',
  ],
  detail: TALKED,
  stay: TOUCH,
};

const heardYou: Plan = {
  fields: 'topic event place when detail why line',
  needs: 'topic|event',
  steps: ['recall', 'follow', 'comment'],
  core: [
    'I heard you speak about {topicHow}[ {at event}][ in {place}][ {when}].',
    'I was at your talk about {topicHow}[ {at event}][ in {place}][ {when}].',
    'Thank you for your talk on {topic}[ {at event}][ in {place}][ {when}].',
    'I was in the audience[ {when}] when you spoke about {topicHow}[ {at event}][ in {place}].',
    '-topic|I heard you speak {at event}[ in {place}][ {when}].',
    '-topic|Thank you for your talk {at event}[ in {place}][ {when}].',
    '-topic|I was in the audience {at event}[ in {place}][ {when}] and heard you speak.',
  ],
  detail: STAYED,
  stay: FOLLOW,
};

const heardMe: Plan = {
  fields: 'event place topic when detail why line',
  needs: 'event',
  steps: ['recall', 'wait'],
  core: [
    'Thank you for coming to my talk[ about {topicHow}] {at event}[ in {place}][ {when}].',
    'You were at my talk[ on {topic}] {at event}[ in {place}][ {when}]. Thank you for coming.',
    'I gave the talk[ on {topic}] {at event}[ in {place}][ {when}]. Thank you for being there.',
    'wp|It was good to have you at my talk[ on {topic}] {at event}[ in {place}][ {when}].',
  ],
  detail: [
    'Thank you for asking about {detail}.',
    'wp|It was good to be asked about {detail}.',
    'You asked me about {detail}.',
    '{cap detailAll}.',
  ],
  stay: TOUCH,
};

const worked: Plan = {
  fields: 'kind org when project why',
  needs: 'org',
  kinds: 'then now',
  steps: ['recall', 'wait'],
  core: [
    'then|We worked together {at org}[ {when}].',
    'then|You and I were colleagues {at org}[ {when}].',
    'then|We worked on {the project} together {at org}[ {when}].',
    'then|We were both {at org}[ {when}].',
    'then wp|It was good to work with you {at org}[ {when}].',
    'now|We work together {at org}.',
    'now|You and I are colleagues {at org}.',
    'now|We’re both {at org}.',
    'now wp|It’s good to be working with you {at org}.',
  ],
  detail: [
    'then|We worked on {the project}.',
    'now|We’re both working on {the project}.',
    'then|We both worked on {the project}.',
  ],
  stay: [
    'now|It would be good to keep in touch here as well.',
    'now|I’d like to be in touch here too, as colleagues.',
    'now|So I’d like to be in touch here as well.',
    ...TOUCH.map((line) => withKind('then', line)),
  ],
};

/** Adds a kind to a line’s tags. */
function withKind(kind: string, line: string): string {
  return line.includes('|') ? `${kind} ${line}` : `${kind}|${line}`;
}

const leaving: Plan = {
  fields: 'kind org when thanks why',
  needs: 'org',
  kinds: 'soon gone',
  steps: ['wait'],
  core: [
    'soon|I’m leaving {the org}[ {when}], and you’re one of the people I’d like to stay in touch with.',
    'soon|I’m moving on from {the org}[ {when}]. You’re one of the people there I’d like to keep in touch with.',
    'soon|Before I leave {the org}[ {when}], I’d like to make sure that you and I stay in touch.',
    'soon|We know each other from {the org}, which I’m leaving[ {when}]. I’d like us to stay in touch.',
    'gone|I left {the org}[ {when}], and you’re one of the people I’d like to stay in touch with.',
    'gone|I’ve moved on from {the org}. You’re one of the people there I’d like to keep in touch with.',
    'gone|We know each other from {the org}, which I’ve now left. I’d like us to stay in touch.',
    'gone|Now that I’ve left {the org}, I’d like to make sure that you and I stay in touch.',
  ],
};

const reconnect: Plan = {
  fields: 'org when detail thing why line',
  needs: 'org',
  steps: ['recall', 'wait'],
  core: [
    'It has been a while since we were {at org} together[ {when}].',
    'You and I knew each other {at org}[ {when}].',
    'wp|A voice from the past: we knew each other {at org}[ {when}].',
    'We were {at org} together[ {when}], and then lost touch.',
    'wp|It’s been too long since we were {at org} together[ {when}].',
  ],
  detail: ['I still remember {detail}.', 'I haven’t forgotten {detail}.', '{cap detailAll}.'],
  stay: [
    'It would be good to be back in touch.',
    'I’d like to be in touch again.',
    'wp|It would be good to hear how you are.',
  ],
};

const client: Plan = {
  fields: 'kind project org when thanks why',
  needs: 'project',
  kinds: 'client supplier together',
  steps: ['wait'],
  core: [
    'client wp|It was good to work with you on {the project}[ for {the org}][ {when}].',
    'client|Thank you for trusting us with {the project}[ {when}].',
    'client|You were our client for {the project}[ {when}].',
    'client|We worked together on {the project}[ for {the org}][ {when}].',
    'supplier|Thank you for your work on {the project}[ for {the org}][ {when}].',
    'supplier|You worked with us on {the project}[ {when}].',
    'supplier|We worked together on {the project}[ for {the org}][ {when}].',
    'supplier wp|It was good to have you working on {the project}[ {when}].',
    'together|We worked together on {the project}[ for {the org}][ {when}].',
    'together|You and I both worked on {the project}[ for {the org}][ {when}].',
    'together wp|It was good to work on {the project} with you[ {when}].',
  ],
  stay: [
    'Now that it’s done, it would be good to keep in touch.',
    'Now that the work is done, I’d like us to stay in touch.',
    'The work is done, and it would be good to stay in touch.',
  ],
};

const studied: Plan = {
  fields: 'kind school topic when thing detail why line',
  needs: 'school',
  kinds: 'knew apart',
  steps: ['recall', 'follow', 'introduce'],
  core: [
    'knew|We studied[ {topic}] together {at school}[ {when}].',
    'knew|You and I were {at school} together[ {when}].',
    'knew|We knew each other when we were {at school}[ {when}].',
    'knew|You and I studied[ {topic}] {at school} together[ {when}].',
    'apart|I studied[ {topic}] {at school} too[, {when}].',
    'apart|You and I both studied[ {topic}] {at school}, though we never met.',
    'apart|Like you, I studied[ {topic}] {at school}[, {when}].',
    'apart|We never met, but we both studied[ {topic}] {at school}.',
  ],
  detail: ['knew|I still remember {detail}.', 'knew|I haven’t forgotten {detail}.', '{cap detailAll}.'],
  stay: [...TOUCH.map((line) => withKind('knew', line)), ...FOLLOW.map((line) => withKind('apart', line))],
};

const group: Plan = {
  fields: 'group thing when question why line',
  needs: 'group thing|why',
  steps: ['comment', 'follow', 'wait'],
  core: [
    'I saw {your thingMade} in {the group}[ {when}].',
    'We’re both in {the group}.',
    'I know you from {the group}.',
    'You and I are both members of {the group}.',
    'I’m in {the group} too.',
    'I’m writing because of {your thingMade} in {the group}[ {when}].',
  ],
  stay: FOLLOW,
};

const mutual: Plan = {
  fields: 'kind person link thing why line',
  needs: 'person why|thing',
  kinds: 'suggested knows no',
  steps: ['introduce', 'follow'],
  core: [
    'suggested|{person}[, whom I know from {the link},] suggested that I write to you.',
    'suggested|I’m writing at the suggestion of {person}[, whom I know from {the link}].',
    'suggested|It was {person} who suggested I write to you.',
    'suggested|We both know {person}, who suggested that I write.',
    'knows|We both know {person}, who knows that I’m getting in touch.',
    'knows|You and I both know {person}[, in my case from {the link}], who knows that I’m getting in touch.',
    'knows|{person}, whom we both know, knows I’m getting in touch.',
    'no|You and I both know {person}[, in my case from {the link}].',
    'no|I believe we both know {person}[, in my case from {the link}].',
    'no|We have {person} in common.',
    'no|I know {person}[ from {the link}], and I see that you do too.',
  ],
  stay: FOLLOW,
};

const neighbour: Plan = {
  fields: 'share detail when why line',
  needs: 'share',
  steps: ['wait', 'recall'],
  core: [
    'You and I both {shareDo}.',
    'We both {shareDo}.',
    'Like you, I {shareDo}.',
    'We know each other from {shareOf}.',
    'You’ll know me from {shareOf}.',
    'I know you from {shareOf}.',
    'You and I know each other from {shareOf}.',
    'Like you, I’m {shareIs}.',
    'We’re both {shareIs}.',
    'You and I are both {shareIs}.',
    '{cap shareAll}.',
  ],
  detail: ['We talked about {detail}[ {when}].', 'We last spoke[ {when}] about {detail}.', '{cap detailAll}.'],
  stay: [
    'I thought we might keep in touch here too.',
    'It would be good to keep in touch here too.',
    'I thought it would be good to stay in touch here as well.',
  ],
};

const made: Plan = {
  fields: 'kind thing when detail why line',
  needs: 'thing',
  kinds: 'auto read watched heard used saw',
  steps: ['comment', 'follow', 'wait'],
  core: [
    'I {verb} {your thingMade}[ {when}].',
    'Thank you for {your thingMade}[, which I {verb} {when}].',
    'I’m writing because of {your thingMade}[, which I {verb} {when}].',
    'It was {your thing} that made me write to you.',
    'wp|{cap thingYour} is why I’m writing to you.',
  ],
  detail: STAYED,
  stay: [
    'I’d like to follow what you do next.',
    'I’d be glad to follow your work from here.',
    'I’d like to see what you do next.',
  ],
};

const peer: Plan = {
  fields: 'topic thing question why line',
  needs: 'topic thing',
  steps: ['comment', 'follow', 'introduce'],
  core: [
    'You and I both work in {topic}.',
    'I work in {topic} too.',
    'Like you, I work in {topic}.',
    'We’re in the same trade, {topic}.',
  ],
  stay: [
    'wp|It would be good to know someone else who does it.',
    'I’d be glad to compare notes now and then.',
    'It would be good to know each other.',
  ],
};

const research: Plan = {
  fields: 'topic school thing detail question why line',
  needs: 'topic thing',
  steps: ['comment', 'follow', 'introduce'],
  core: [
    'I work on {topicHow}[ {at school}], and I’ve read {your thingMade}.',
    'I’ve read {your thingMade}, as I work on {topicHow} too[, {at school}].',
    'My own research is on {topicHow}[ {at school}], and I’m writing because of {your thing}.',
    'I’m writing about {your thing}. My own research is on {topicHow}[ {at school}].',
  ],
  detail: STAYED,
  stay: FOLLOW.slice(0, 2),
};

const recruiter: Plan = {
  fields: 'role org place thing line',
  needs: 'role org thing',
  steps: ['follow', 'introduce', 'wait'],
  core: [
    'I’m looking for {a role} for {the org}[ in {place}], and {your thing} made me think of you.',
    '{cap thingYour} made me think of you. I’m looking for {a role} for {the org}[ in {place}].',
    'I’m filling {post role} {at org}[ in {place}], and {your thing} made me think of you.',
    'I’m writing because of {your thing}. I’m filling {post role} {at org}[ in {place}], and I thought of you.',
  ],
  stay: [
    'If you’d rather not hear about it, that’s fine.',
    'If now is not the time, I’d still be glad to be in touch.',
    'If it’s not for you, I’d still like to follow your work.',
  ],
};

const applicant: Plan = {
  fields: 'role org when thing why line',
  needs: 'role thing|why',
  steps: ['follow', 'comment', 'wait'],
  core: [
    'I’ve applied for {post role}[ {at org}].',
    'I applied for {post role}[ {at org}][ {when}].',
    'I sent in my application for {post role}[ {at org}][ {when}].',
    'I’m one of the people who applied for {post role}[ {at org}][ {when}].',
  ],
  stay: [
    'Whatever comes of it, I’d like to follow your work.',
    'I’d be glad to follow your work, whatever comes of it.',
    'There’s nothing you need to do. I’d just like to follow your work.',
  ],
};

const interviewed: Plan = {
  fields: 'kind role org when detail why',
  needs: 'role',
  kinds: 'me them',
  steps: ['wait'],
  core: [
    'me|Thank you for interviewing me for {post role}[ {at org}][ {when}].',
    'me|You interviewed me for {post role}[ {at org}][ {when}].',
    'me wp|It was good to meet you at my interview for {post role}[ {at org}][ {when}].',
    'me|We met at my interview for {post role}[ {at org}][ {when}].',
    'them|Thank you for coming to your interview for {post role}[ {at org}][ {when}].',
    'them|I interviewed you for {post role}[ {at org}][ {when}].',
    'them|We met at your interview for {post role}[ {at org}][ {when}].',
    'them wp|It was good to meet you at your interview for {post role}[ {at org}][ {when}].',
  ],
  detail: TALKED,
  stay: [
    'However it turns out, I’d like to stay in touch.',
    'Whatever comes of it, it would be good to stay in touch.',
    'I’d be glad to stay in touch, however it turns out.',
  ],
};

const student: Plan = {
  fields: 'kind topic school thing detail question why',
  needs: 'topic thing',
  kinds: 'student newcomer',
  steps: ['comment', 'follow', 'introduce'],
  core: [
    'student|I’m studying {topic}[ {at school}].',
    'student|I’m a student of {topic}[ {at school}].',
    'student|I study {topic}[ {at school}], and I’m writing because of {your thing}.',
    'newcomer|I’m new to {topic}.',
    'newcomer|I’ve just started in {topic}.',
    'newcomer|I’m new to {topic}, and I’m writing because of {your thing}.',
  ],
  detail: STAYED,
  stay: [
    'I’d like to follow what you do and learn from it.',
    'I’d like to learn by following your work.',
    'I’d be glad to follow your work and learn from it.',
  ],
};

const changer: Plan = {
  fields: 'from topic thing detail question why line',
  needs: 'topic thing',
  steps: ['comment', 'follow', 'introduce'],
  core: [
    'I’m moving[ from {from}] into {topic}.',
    'I’m on my way[ from {from}] into {topic}.',
    'I’m changing trades[, from {from}] to {topic}.',
    'I’m making a late start in {topic}[, after {from}].',
  ],
  detail: STAYED,
  stay: student.stay!,
};

const moving: Plan = {
  fields: 'place when topic thing question why line',
  needs: 'place thing',
  steps: ['follow', 'comment', 'introduce'],
  core: [
    'I’m moving to {place}[ {when}], and I work in {topic}, as you do there.',
    '-topic|I’m moving to {place}[ {when}].',
    '-topic|I’ll be moving to {place}[ {when}].',
    '-topic|I’m about to move to {place}.',
    'I’m moving to {place}[ {when}]. Like you, I work in {topic}.',
    'I’ll be moving to {place}[ {when}], and I work in {topic}, as you do.',
  ],
  stay: [
    'It would be good to know somebody there.',
    'I’d be glad of one familiar name there.',
    'I’d like to follow what goes on there through you.',
  ],
};

const stranger: Plan = {
  fields: 'thing share why line',
  needs: 'thing share why',
  steps: ['wait', 'follow', 'comment', 'introduce'],
  core: [
    'We haven’t met. I’m writing because of {your thing}.',
    'You don’t know me. It was {your thing} that made me write.',
    'We’ve never met, but {your thing} made me want to write.',
    'We haven’t met, but {your thing} made me write to you.',
  ],
  detail: [
    'We both {shareDo}.',
    'Like you, I {shareDo}.',
    'You and I share {shareOf}.',
    'We’re both {shareIs}.',
    '{cap shareAll}.',
  ],
};

const intro: Plan = {
  fields: 'person kind link why',
  needs: 'person why',
  steps: ['wait', 'follow'],
  kinds: 'known guess',
  core: [
    'known|You know {person}[ from {the link}]. Would you be willing to introduce us?',
    'known|May I ask you something? You know {person}[ from {the link}], and I don’t. Would you introduce us?',
    'known|Would you be willing to introduce me to {person}[, whom you know from {the link}]?',
    'guess|I see that you’re connected to {person}. If you know each other well enough, would you introduce us?',
    'guess|Do you know {person} well enough to introduce me? I only see that you’re connected here.',
    'guess|I see {person} among your connections. Would you be willing to introduce us, if you know each other?',
  ],
  bye: [
    'If you’d rather not, just say so, or say nothing: I won’t ask twice. If you would, I’ll send a few lines that you can pass on.',
    'Please feel free to say no, and no reason is needed. If it’s a yes, I’ll write a short note for you to forward.',
    'If it doesn’t feel right, leave it, and nothing changes between us. Otherwise I’ll send you three lines to forward.',
  ],
};

export const situations: Language['plans'] = {
  met,
  'heard-you': heardYou,
  'heard-me': heardMe,
  worked,
  leaving,
  reconnect,
  client,
  studied,
  group,
  mutual,
  neighbour,
  made,
  peer,
  research,
  recruiter,
  applicant,
  interviewed,
  student,
  changer,
  moving,
  stranger,
  intro,
};
