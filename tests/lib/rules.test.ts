import { describe, expect, it } from 'vitest';
import { judge } from '../../src/lib/reader/judge.ts';
import { findingKey, judgeWithout, readNote, type FaultId, type RuleId } from '../../src/lib/reader/index.ts';
import { clauseAround, thoughtsOf, type Note } from '../../src/lib/reader/note.ts';
import { applyChange, asOneChange } from '../../src/lib/text/change.ts';
import { tokenise } from '../../src/lib/text/tokens.ts';

/** A note without a fault; most cases stand after it. */
const FINE = 'Hi Amara, we met at your talk on drainage in Leeds on Tuesday.';
const short = (text: string): string => text.replace(FINE, '…');

/** What a rule finds, as “message: the words → the text when the suggestion is taken”. */
function said(rule: RuleId, text: string, recipient?: string): string[] {
  const { findings } = readNote(text, recipient === undefined ? {} : { recipient });
  const own = findings.filter((found) => found.rule === rule);
  return own.map(({ message, range, suggestions: [first] }) => {
    const mended = first ? ` → ${short(applyChange(text, asOneChange(text, first.edits)!))}` : '';
    return `${message}: ${short(text.slice(range.start, range.end))}${mended}`;
  });
}

/** Cases of one rule: what stands after the fine note, and all that is found. The examples beside the rule are whole notes; these are its edges. */
const cases = (rule: RuleId, of: readonly (readonly [after: string, ...found: string[]])[]) =>
  describe(rule, () => {
    it.each(of)('… %j', (after, ...found) => expect(said(rule, `${FINE} ${after}`)).toEqual(found));
  });
/** The same of whole texts. */
const whole = (rule: RuleId, of: readonly (readonly [text: string, recipient: string, ...found: string[]])[]) =>
  describe(`${rule}, of a whole text`, () => {
    it.each(of)('%j to “%s”', (text, recipient, ...found) => expect(said(rule, text, recipient)).toEqual(found));
  });

cases('placeholder', [
  ...['[Company]', '{name}', '{{first_name}}', '${x}', '<company>', '<your company>', '____', '##', '*|FNAME|*'].map(
    (slot) => [slot, `slot: ${slot} → …`] as const,
  ),
  ...['%NAME%', 'XXX', 'xxxx', 'XYZ', 'ABC', 'FNAME', 'LNAME', 'FIRSTNAME', 'FIRST NAME', 'LAST NAME', 'SURNAME'].map(
    (slot) => [slot, `slot: ${slot} → …`] as const,
  ),
  ...['COMPANY NAME', 'YOUR NAME', '[edited]', '[sic!]', `[${'a'.repeat(60)}]`].map(
    (slot) => [slot, `slot: ${slot} → …`] as const,
  ),
  ['[sic]'],
  ['[3] [12]'],
  ['[…] [...] [x] [EDIT] [nb]'],
  ['<b>bold</b> <strong>strong</strong> <br> <script>'],
  ['<3 < 4, 5 > 4'],
  ['__ #x %x% 100%'],
  ['xyz abc fname lname firstname first name last name surname company name your name'],
  [`[${'a'.repeat(61)}]`],
  ['[a\nb]'],
  ['xxy fooXXX COMPANY NAMES'],
  ['[sic: Name]', 'slot: [sic: Name] → …'],
]);
whole('placeholder', [
  ['Hi [Name], we met in Leeds', ' Ana ', 'slot: [Name] → Hi Ana, we met in Leeds'],
  ['Hi [Name], we met in Leeds', ' ', 'slot: [Name] → Hi , we met in Leeds'],
  ['Hi , we met in Leeds', 'Ana', 'no-name:  → Hi Ana, we met in Leeds'],
  ['Hi , we met in Leeds', '', 'no-name: '],
  ['Hi\n, we met in Leeds', '', 'no-name: '],
  ['Hi, we met in Leeds', ''],
  ['Tea , we met in Leeds', ''],
  ['Hi ! we met in Leeds', ''],
  [`${FINE} [Name]`, 'Ana', 'slot: [Name] → …'],
]);

cases('shouting', [
  ['FREE', 'capitals: FREE → … Free'],
  ['It is AMAZING', 'capitals: AMAZING → … It is amazing'],
  ['Yes! AMAZING', 'capitals: AMAZING → … Yes! Amazing'],
  ['Yes… AMAZING', 'capitals: AMAZING → … Yes… Amazing'],
  ['Yes, AMAZING', 'capitals: AMAZING → … Yes, amazing'],
  ['The NHS and BBC, Free, I'],
  ['Wow!!', 'marks: !! → … Wow!'],
  ['Wow??', 'marks: ?? → … Wow?'],
  ['Wow!!?!', 'marks: !!?! → … Wow?'],
  ['Wow!? Wow?! Wow!'],
  ['🙂 🎉'],
  ['🙂 🎉 🚒', 'emoji: 🚒 → … 🙂  '],
  ['👋🏽👩‍👩‍👧🎉', 'emoji: 🎉 → … 👋🏽'],
  ['🇬🇧🇬🇧🇬🇧', 'emoji: 🇬🇧 → … 🇬🇧'],
  ['©©©®™'],
  ['🙂©🎉'],
]);
whole('shouting', [['AMAZING talk in Leeds on drains', '', 'capitals: AMAZING → Amazing talk in Leeds on drains']]);

cases('contact-dump', [
  ['ana@x.example', 'mail: ana@x.example → …'],
  ['ana@x.example/path', 'mail: ana@x.example → … /path'],
  ['https://x.example/a@b', 'link: https://x.example/a@b → …'],
  ['(https://x.example/a).', 'link: https://x.example/a → … ().'],
  ['www.x.example!', 'link: www.x.example → … !'],
  ['pumps.example, yes', 'link: pumps.example → … , yes'],
  ['pumps.co.uk/a?b=1;', 'link: pumps.co.uk/a?b=1 → … ;'],
  ['notes.pdf and lit.ly/x', 'link: notes.pdf → … and lit.ly/x', 'link: lit.ly/x → … notes.pdf and'],
  ['e.g. this, i.e. that'],
  ['+44 20 7946 0958', 'phone: +44 20 7946 0958 → …'],
  ['(020) 7946-0958 now', 'phone: (020) 7946-0958 → … now'],
  ['1234567', 'phone: 1234567 → …'],
  ['123456, 12 34 56'],
  ['2024-05-12 1234567', 'phone: 2024-05-12 1234567 → …'],
  ['pumps.example/5551234567', 'link: pumps.example/5551234567 → …'],
  ['12-05-2024, 2024-05-12, 2019-2024, 2019/20, 1,000,000, 10 000 000, €1234567, 30 40 50 60%'],
  ['5551234567 or ana@x.example', 'phone: 5551234567 → … or ana@x.example', 'mail: ana@x.example → … 5551234567 or'],
]);

const to = (name: string): string => `Hi ${name}, we met at your talk on drainage in Leeds on Tuesday.`;
const other = (name: string, by: string): string => `other: ${name} → ${to(by)}`;
whole('wrong-name', [
  ['HELLO PLEASE CONNECT', 'Ana'],
  ['HELLO PETRA PLEASE CONNECT', 'Ana', 'other: PETRA → HELLO Ana PLEASE CONNECT'],
  [to('Amara'), ' Petra ', other('Amara', 'Petra')],
  [to('Kate'), 'Katherine'],
  [to('Katey'), 'Katherine', other('Katey', 'Katherine')],
  [to('Liz'), 'Elizabeth'],
  [to('Bob'), 'Robert'],
  [to('Robert'), 'Bob'],
  [to('Pepe'), 'José'],
  [to('Bo'), 'Robert', other('Bo', 'Robert')],
  [to('Al'), 'Alan', other('Al', 'Alan')],
  [to('Dani'), 'Danil'],
  [to('Dana'), 'Daniel'],
  [to('Marta'), 'Marian', other('Marta', 'Marian')],
  [to('Gráinne'), 'Grainne'],
  [to('Ana Maria'), 'Maria'],
  [to('Samson'), 'Sam'],
  [to('Maria'), 'Ana Maria'],
  [to('Bo'), 'Bo'],
  [
    'Hi Amara, Petra Holm and I met you in Leeds.',
    'Petra',
    'other: Amara → Hi Petra, Petra Holm and I met you in Leeds.',
  ],
  [to('Dr Okafor'), 'Ngozi'],
  ['Hi, we met in Leeds on Tuesday.', 'Ana'],
  [to('Ana'), '  '],
  [to('Ana'), '!!'],
]);

cases('careless', [
  ['I saw the the boat', 'twice:  the → … I saw the boat'],
  ['that that, ha ha, 2 2, The the boat, the  the boat, the, the boat'],
  ['Great , thanks'],
  ['Great , thanks . Yes', 'space:   → … Great, thanks . Yes', 'space:   → … Great , thanks. Yes'],
  ['Wait ... what ... ok, the The boat'],
  ['it was !! , yes , no', 'space:   → … it was!! , yes , no', 'space:   → … it was !! , yes, no'],
  ['the the boat, I recieve', 'twice:  the → … the boat, I recieve', 'spelling: recieve → … the the boat, I receive'],
  ['Could of been', 'spelling: Could of → … Could have been'],
  ['I saw alot of boats', 'spelling: alot of → … I saw a lot of boats'],
  ['Recieve', 'spelling: Recieve → … Receive'],
  ['I recieve', 'spelling: recieve → … I receive'],
  ['You’re post on Leeds', 'spelling: You’re → … Your post on Leeds'],
  ['I dont and wont and cant'],
  ['I dont recieve', 'spelling: dont → … I don’t recieve', 'spelling: recieve → … I dont receive'],
  ['sent from my iphone', 'residue: sent from my iphone → … '],
  ['begin forwarded', 'residue: begin forwarded → … '],
  ['Re: hello'],
]);
whole('careless', [
  ['Re: hello, we met in Leeds', '', 'residue: Re: →  hello, we met in Leeds'],
  ['FW : hello, we met in Leeds', '', 'residue: FW : →  hello, we met in Leeds'],
  ['Regarding: hello, we met in Leeds', ''],
]);

it.each<[RuleId, string, string, Record<string, unknown>]>([
  ['placeholder', 'Hi [Name], we met in Leeds', 'replace', {}],
  ['placeholder', `${FINE} [Name]`, 'leave-out', {}],
  ['shouting', `${FINE} FREE`, 'lower-case', {}],
  ['shouting', `${FINE} Wow!!`, 'single-mark', {}],
  ['shouting', `${FINE} 🙂🎉🚒`, 'leave-out', { count: 3 }],
  ['careless', `${FINE} I recieve`, 'replace', { right: 'receive' }],
  ['careless', `${FINE} the the boat`, 'leave-out', { right: '' }],
  ['wrong-name', FINE, 'replace', { recipient: 'Petra' }],
])('%s in %j is offered as “%s”', (rule, text, label, data) => {
  const recipient = rule === 'wrong-name' || label === 'replace' ? 'Petra' : '';
  const found = readNote(text, { recipient }).findings.find((each) => each.rule === rule)!;
  expect([found.suggestions[0]!.label, found.data]).toEqual([label, data]);
});

it('a speller is asked about what comes after the greeting', () => {
  const from: number[] = [];
  const spelling = { slipsIn: (_: string, at: number) => (from.push(at), new Map()) };
  for (const text of [FINE, 'we met in Leeds']) readNote(text, { spelling });
  expect(from).toEqual(['Hi Amara'.length, 0]);
});

describe('length', () => {
  const ofLength = (units: number, last: string) =>
    `${'we met at the boat fair in Leeds '.repeat(10)}`.slice(0, units - last.length) + last;
  it.each([
    [199, [], []],
    [200, [], []],
    [201, ['over: end.'], []],
    [300, ['over'], []],
    [301, [], ['over: end.']],
  ])('%i units', (units, cut, long) => {
    const text = ofLength(units, ' end.');
    const start = (found: string[]) => found.map((each, i) => each.slice(0, (cut[i] ?? long[i] ?? each).length));
    expect(start(said('may-be-cut', text))).toEqual(cut);
    expect(start(said('too-long', text))).toEqual(long);
  });

  it('says by how much, and begins at a word', () => {
    const [found] = readNote(ofLength(305, ' goodbye.')).findings.filter(({ rule }) => rule === 'too-long');
    expect(found).toMatchObject({ data: { over: 5 }, range: { start: 297, end: 305 } });
    expect(readNote('x '.repeat(110)).findings.find(({ rule }) => rule === 'may-be-cut')!.data).toEqual({ over: 20 });
  });
});

/** What the weights find is shown by words: these should be the ones a person would point at. */
describe('the words that are quoted', () => {
  it.each<[RuleId, string, string]>([
    ['numbers-game', 'Hi Ana, I am trying to grow my network. I like your boats.', 'I am trying to grow my network'],
    [
      'big-ask',
      `${FINE} Could we do a quick 15-minute call this week?`,
      'Could we do a quick 15-minute call this week',
    ],
    [
      'scam-signal',
      'Hi Ana, message me on WhatsApp about bitcoin, and we can double it.',
      'message me on WhatsApp about bitcoin',
    ],
    ['pressure', `${FINE} This is my third message, and you have not replied.`, 'This is my third message'],
    [
      'default-template',
      'I’d like to add you to my professional network on LinkedIn.',
      'I’d like to add you to my professional network on LinkedIn',
    ],
  ])('%s: %j', (rule, text, words) => {
    const found = readNote(text).findings.find((each) => each.rule === rule);
    expect(found && text.slice(found.range.start, found.range.end)).toBe(words);
  });

  it('something missing is missing after the greeting, or at the start', () => {
    const at = (text: string) => readNote(text).findings.find(({ message }) => message === 'none')?.range;
    expect(at('Hi Ana, would you like to connect?')).toEqual({ start: 7, end: 7 });
    expect(at('would you like to connect?')).toEqual({ start: 0, end: 0 });
    expect(at('Hi Ana')).toEqual({ start: 6, end: 6 });
  });
});

/** A text with its tokens, and its greeting where that ends before a token. */
const noteOf = (text: string, next?: number) =>
  ({ text, tokens: tokenise(text), ...(next !== undefined && { greeting: { next } }) }) as unknown as Note;
const wordsIn = ({ text, tokens }: Note, { first, last }: { first: number; last: number }): string =>
  text.slice(tokens[first]!.start, tokens[last]!.end);

describe('a thought', () => {
  it.each([
    ['I keep bees in Hull, and I like your boats.', ['I keep bees in Hull', 'I like your boats']],
    ['I keep bees and honey and I sell it', ['I keep bees and honey', 'I sell it']],
    ['Ana, we met in Leeds', ['Ana', 'we met in Leeds']],
    ['we met, Ana, in Leeds', ['we met', 'Ana, in Leeds']],
    ['I came because we met at 4 a.m. in Leeds', ['I came', 'we met at 4 a.m. in Leeds']],
    ['I met you and would like it', ['I met you', 'would like it']],
    ['“Hello”, he said.', ['Hello', 'he said']],
    ['(we met) and so', ['we met) and so']],
    ['... we met ...', ['.', 'we met']],
    ['bees, wax', ['bees, wax']],
    ['we met and', ['we met and']],
  ])('%j', (text, thoughts) => {
    const note = noteOf(text);
    expect(thoughtsOf(note, 0, note.tokens.length - 1).map((thought) => wordsIn(note, thought))).toEqual(thoughts);
  });
});

describe('the clause around a word', () => {
  it.each([
    ['One thing, we met in Leeds; and two', 'met', undefined, 'we met in Leeds'],
    ['One\nwe met\nTwo', 'met', undefined, 'we met'],
    ['a “we met” b', 'met', undefined, 'a “we met” b'],
    ['a b...c d', 'c', undefined, 'c d'],
    ['Hi Ana we met in Leeds', 'met', 2, 'we met in Leeds'],
    ['Hi Ana we met', 'ana', 3, 'met'],
    ['Hi Ana', 'hi', 2, 'Ana'],
  ])('%j: %s', (text, word, next, clause) => {
    const note = noteOf(text, next);
    const at = note.tokens.findIndex(({ norm }) => norm === word);
    expect(wordsIn(note, clauseAround(note, at, at))).toBe(clause);
  });
});

describe('judging', () => {
  it('names first what would change the verdict alone, then what weighs most, then in the order of the list', () => {
    expect(judge(['careless', 'vague-flattery', 'scam-signal', 'shouting']).reasons).toEqual([
      { rule: 'scam-signal', without: 'revise' },
      { rule: 'vague-flattery', without: 'rethink' },
      { rule: 'careless', without: 'rethink' },
    ]);
  });

  it('of several that would change it, or none, the weightier is first, then the one listed first', () => {
    const order = (faults: readonly FaultId[]) => judge(faults).reasons.map(({ rule }) => rule);
    expect(order(['vague-flattery', 'sales-pitch', 'scam-signal'])).toEqual([
      'scam-signal',
      'sales-pitch',
      'vague-flattery',
    ]);
    expect(order(['placeholder', 'no-reason', 'no-context'])).toEqual(['no-context', 'no-reason', 'placeholder']);
  });

  it('one of the two questions left open is one more pass, both are not', () => {
    expect((['no-context', 'no-reason'] as const).map((rule) => judge([rule]).verdict)).toEqual(['revise', 'revise']);
    expect(judge(['no-context', 'no-reason']).verdict).toBe('rethink');
  });

  it('leaves out what the person keeps', () => {
    const reading = readNote(`${FINE} I saw the the boat`);
    const keys = reading.findings.map((finding) => findingKey(finding, reading.text));
    expect([reading.judgement.verdict, judgeWithout(reading, new Set(keys)).verdict]).toEqual(['revise', 'send']);
    expect(judgeWithout(reading, new Set())).toBe(reading.judgement);
  });
});
