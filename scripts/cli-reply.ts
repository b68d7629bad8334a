// `cli -- reply`: one JSON object on standard input, the reply on standard output.
import { STANCES } from '../src/lib/policy/types.ts';
import { english } from '../src/lib/reply/en/index.ts';
import { phrases } from '../src/lib/reply/en/phrases.ts';
import { replyReaderOf } from '../src/lib/reply/read.ts';
import { INTENTS, LENGTHS, MOST, NOTES, REGISTERS, type ReplyFacts } from '../src/lib/reply/types.ts';
import { writeReplies } from '../src/lib/reply/write.ts';
import { readObject } from './lib/input.ts';

const CHOICES = { intent: INTENTS, register: REGISTERS, length: LENGTHS, note: NOTES, policy: STANCES } as const;
const reasons = Object.entries(english.reasons).map(([intent, ids]) => `    ${intent}: ${ids.join(', ')}`);

export const REPLY_USAGE = `usage: npm run --silent cli -- reply < facts.json

Reads one JSON object and prints {"intent","texts":[{"text","findings":[{"rule","start","end"}]}],"notices":[ids],"leftOut":[fields]}.
Only "intent" must be given:
${Object.entries(CHOICES)
  .map(([field, values]) => `  "${field}": ${values.join(' | ')}`)
  .join('\n')}
  "name": their first name
  "where": the event, talk or book in question, as a noun ("my talk on tides")
  "publishes": what you publish and where it is ("my blog, tides.example")
  "pointer": one tip, or the right channel
  "reason": a sentence of your own, or one of these
${reasons.join('\n')}
  "seed": a whole number; another one, another wording
A fact is left out, and named in "leftOut", when it has no words or is longer than this: ${Object.entries(MOST)
  .map(([field, most]) => `${field} ${most}`)
  .join(', ')}.
"say-nothing" has no texts: leaving an invitation unanswered is an answer.`;

/** The reply to the facts on standard input. Throws an error whose message names the field that is wrong. */
export async function replyCommand(): Promise<string> {
  const facts = parse(await readObject());
  const read = replyReaderOf(phrases);
  const { texts, ...rest } = writeReplies(facts, english);
  const withFindings = texts.map((each) => ({
    text: each,
    findings: read(each, facts.intent).map(({ rule, range }) => ({ rule, ...range })),
  }));
  return JSON.stringify({ ...rest, texts: withFindings }, null, 2);
}

function parse(facts: Record<string, unknown>): ReplyFacts {
  if (facts['intent'] === undefined) throw new Error('"intent" must be given');
  for (const [field, value] of Object.entries(facts)) {
    if (Object.hasOwn(CHOICES, field)) choice(field as keyof typeof CHOICES, value);
    else if (field === 'seed') whole(value);
    else if (!Object.hasOwn(MOST, field)) throw new Error(`"${field}" is not a field of a reply; see --help`);
    else if (typeof value !== 'string') throw new Error(`"${field}" must be a string where it is given`);
  }
  return facts as unknown as ReplyFacts;
}

function choice(field: keyof typeof CHOICES, value: unknown): void {
  const choices: readonly unknown[] = CHOICES[field];
  if (!choices.includes(value)) throw new Error(`"${field}" must be one of ${choices.join(', ')}`);
}

function whole(value: unknown): void {
  if (!Number.isSafeInteger(value)) throw new Error('"seed" must be a whole number');
}
