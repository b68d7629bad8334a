import fc from 'fast-check';
import { decide as copy } from '../../src/copy/en/decide.ts';
import { english as composerWords } from '../../src/lib/compose/en/index.ts';
import { composerOf, FIELDS, LENGTHS, SITUATIONS, type Facts } from '../../src/lib/compose/index.ts';
import { parseFacts } from '../../src/lib/compose/parse.ts';
import { decide, FACT_IDS, FACTS, isFacts, STEPS, viewsOf, wrongFact } from '../../src/lib/decide/index.ts';
import { clauses } from '../../src/lib/policy/en/clauses.ts';
import { answersIn, linkOf } from '../../src/lib/policy/link.ts';
import { isAnswers, optionsOf, QUESTION_IDS, type Answers } from '../../src/lib/policy/questions.ts';
import { STANCES } from '../../src/lib/policy/types.ts';
import { writePolicy } from '../../src/lib/policy/write.ts';
import { english } from '../../src/lib/reply/en/index.ts';
import * as reply from '../../src/lib/reply/types.ts';
import { LONGEST, writeReplies } from '../../src/lib/reply/write.ts';
import { randomOf, sensibleFacts } from '../fixtures/facts.ts';
import { must, mustRead, mustSay, same } from './must.ts';
import { anyText, anyWords } from './texts.ts';
import { chosen, spoilt } from './values.ts';

const compose = composerOf(composerWords);
/** What somebody might well say, with some of it replaced by anything at all. */
export const composeFacts = fc
  .tuple(fc.nat(), fc.constantFrom(...SITUATIONS), fc.dictionary(fc.constantFrom(...FIELDS), anyWords, { maxKeys: 2 }))
  .chain(([seed, situation, odd]) => {
    const facts = sensibleFacts(randomOf(seed), situation);
    const me = fc.record({ name: anyWords, line: anyWords }, { requiredKeys: [] });
    const recipient = fc.record({ first: anyWords, formal: anyWords }, { requiredKeys: [] });
    return fc.tuple(me, recipient, fc.nat(3)).map(([mine, theirs, whose]): Facts => ({
      ...facts,
      given: { ...facts.given, ...odd },
      me: whose & 1 ? { ...facts.me, ...mine } : facts.me!,
      recipient: whose & 2 ? { ...facts.recipient, ...theirs } : facts.recipient!,
    }));
  });

function parsed(value: unknown): Facts | undefined {
  try {
    return parseFacts(value);
  } catch (error) {
    must(error instanceof Error && error.constructor === Error && error.message !== '', 'a refusal says why');
    return undefined;
  }
}

/** Facts from outside are refused with a sentence, or give notes that read well, the same ones each time. */
export const composer = fc.property(fc.oneof(composeFacts, spoilt(composeFacts)), (value) => {
  const facts = parsed(value);
  if (!facts) return;
  const result = compose(facts);
  const given = JSON.stringify(facts);
  const most = facts.situation === 'intro' ? 2 * LENGTHS.long : (facts.limit ?? LENGTHS.long);
  for (const { text, length, claims } of result.variants) {
    mustRead(text, given);
    must(length === text.length && length <= most, `${length} of ${most}`);
    for (const claim of claims) mustSay(claim, given);
  }
  must(
    result.variants.length > 0 !== result.missing.length + result.problems.length > 0,
    'notes, or why there are none',
  );
  same(compose(facts), result);
});

const { INTENTS, LENGTHS: SIZES, MOST, NOTES, REGISTERS: VOICES } = reply;
const replyFacts = fc
  .tuple(
    chosen({ intent: INTENTS, register: VOICES, length: SIZES, note: NOTES, policy: STANCES }, ['intent']),
    fc.record(Object.fromEntries(Object.keys(MOST).map((field) => [field, anyWords])), { requiredKeys: [] }),
    fc.oneof(fc.integer(), fc.maxSafeInteger()),
  )
  .map(([choices, typed, seed]) => ({ ...choices, ...typed, seed }) as never as reply.ReplyFacts);

export const replies = fc.property(replyFacts, (facts) => {
  const written = writeReplies(facts, english);
  const given = JSON.stringify(facts);
  for (const text of written.texts) {
    for (const part of text.split('\n')) mustRead(part, given);
    must(text.length <= LONGEST && text !== '', `${text.length} of ${LONGEST}`);
  }
  must(facts.intent === 'say-nothing' || written.texts.length > 1, 'there are two at least');
  same(writeReplies(facts, english), written);
});

const decideFacts = chosen(FACTS);
export const decision = fc.property(spoilt(decideFacts), (value) => {
  const wrong = wrongFact(value);
  must((wrong === undefined) === isFacts(value), 'wrong or right');
  if (!isFacts(value)) return must(typeof wrong?.field === 'string', 'the wrong field is named');
  const decided = decide(value);
  must(STEPS.includes(decided.step) && (INTENTS as readonly string[]).includes(decided.reply), decided.reply);
  must(typeof copy.rows[decided.row] === 'string', `the row ${decided.row} has its sentence`);
  must(
    decided.because.every((fact) => FACT_IDS.includes(fact) && value[fact] !== undefined),
    'reasons were given',
  );
  for (const { view, row, first } of viewsOf(value))
    must(first || row in copy.views.people[view].rows, `${view} ${row}`);
  same(decide(value), decided);
});

const answers = chosen(Object.fromEntries(QUESTION_IDS.map((id) => [id, optionsOf(id)])));
export const policy = fc.property(spoilt(answers), (value) => {
  if (!isAnswers(value)) return;
  const written = writePolicy(value, clauses);
  for (const [size, text] of Object.entries(written ?? {}))
    for (const part of size === 'page' ? text.split('\n\n') : [text]) mustRead(part, '');
  same(writePolicy(value, clauses), written);
});

/** A link as it was made, cut short, changed on its way, or anything that can stand after a `#`. */
const link = fc.oneof(
  fc.tuple(answers, fc.nat(150), anyWords).map(([given, at, by]) => {
    const right = linkOf(given as Answers);
    return right.slice(0, at) + by.slice(0, 3) + right.slice(at + (by.length % 3));
  }),
  fc.tuple(answers, fc.nat(150)).map(([given, at]) => linkOf(given as Answers).slice(0, at)),
  fc
    .array(fc.tuple(fc.constantFrom(...QUESTION_IDS, 'v', '__proto__', 'constructor'), anyWords))
    .map((parts) => `#v=1&${parts.map(([name, by]) => `${name}=${by}`).join('&')}`),
  anyText.map((text) => `#${text}`),
);
export const shareLink = fc.property(link, (hash) => {
  const found = answersIn(hash);
  same(answersIn(hash), found);
  if (typeof found !== 'object') return must(['version', 'long', 'damaged', undefined].includes(found), String(found));
  must(isAnswers(found) && Object.keys(found).length > 0, 'what is taken is answers');
  same(answersIn(linkOf(found)), QUESTION_IDS.flatMap((id) => found[id] ?? []).length ? sorted(found) : undefined);
  must(({} as Record<string, unknown>)['why'] === undefined, 'nothing is put upon all objects');
});
const sorted = (found: Answers) =>
  Object.fromEntries(QUESTION_IDS.flatMap((id) => (found[id] === undefined ? [] : [[id, found[id]]])));
