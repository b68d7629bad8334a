import fc from '../fixtures/cases.ts';
import { describe, expect, it } from 'vitest';
import { STANCES } from '../../src/lib/policy/types.ts';
import { readNote } from '../../src/lib/reader/index.ts';
import { english } from '../../src/lib/reply/en/index.ts';
import { phrases } from '../../src/lib/reply/en/phrases.ts';
import { asSentence, cleanFacts } from '../../src/lib/reply/facts.ts';
import { replyReaderOf } from '../../src/lib/reply/read.ts';
import { intentIn, replyLink } from '../../src/lib/reply/link.ts';
import { takenFor } from '../../src/lib/reply/received.ts';
import { INTENTS, LENGTHS, MOST, NOTES, REGISTERS, type ReplyFacts } from '../../src/lib/reply/types.ts';
import { fill } from '../../src/lib/text/fill.ts';
import { usesOf } from '../../src/lib/reply/uses.ts';
import { LONGEST, writeReplies } from '../../src/lib/reply/write.ts';

/** More in a soak: `WELLMET_SOAK=100000 npx vitest run tests/lib/reply.test.ts`. */
const RUNS = Number(process.env['WELLMET_SOAK'] ?? 4000);
const PATIENCE = { timeout: 20_000 + RUNS * 5 };
const write = (facts: ReplyFacts) => writeReplies(facts, english);
const readReply = replyReaderOf(phrases);

const NAMES = ['Wanjiru', 'Tomás', 'Dr Lena Berg', '小林', 'ליאורה', 'Ngọc', "D'Arcy", 'J.', 'Ана', 'O’Neill'];
const NOUNS = ['my talk on tides', 'the Leeds maker fair', 'your letters from Porto', 'כנס הספנים', '“The Long Net”'];
const PLACES = ['my blog, tides.example', 'the newsletter on pumps (pumps.example/news)', 'https://knots.example/'];
const SENTENCES = [
  'the harbour trust takes trainees every May',
  'ring the front desk',
  'Is the county library any use?',
];
const some = (list: readonly string[]) => fc.option(fc.constantFrom(...list), { nil: undefined });
const factsWith = (typed: Record<string, fc.Arbitrary<string | undefined>>) =>
  fc
    .record(
      {
        intent: fc.constantFrom(...INTENTS),
        register: fc.constantFrom(...REGISTERS),
        length: fc.constantFrom(...LENGTHS),
        note: fc.constantFrom(...NOTES),
        policy: fc.constantFrom(...STANCES),
        seed: fc.integer(),
        ...typed,
      },
      { requiredKeys: ['intent'] },
    )
    .map(
      (facts) =>
        Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as never as ReplyFacts,
    );

const REASONS = [
  ...new Set(Object.values(english.reasons).flat()),
  'we have not met',
  'I follow the rules of my union',
];
const honest = factsWith({
  name: some(NAMES),
  where: some(NOUNS),
  reason: some(REASONS),
  publishes: some(PLACES),
  pointer: some(SENTENCES),
});
/** The text without the words that the person gave, whose marks are theirs. */
const ours = (text: string, facts: ReplyFacts): string =>
  Object.values(cleanFacts(facts).given)
    .filter((fact) => !REASONS.slice(0, -2).includes(fact))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, fact) => rest.replace(fact, 'Fact').replace(fact[0]!.toUpperCase() + fact.slice(1), 'Fact'), text);

/** What would make a reader stop: none of these may be in a text. */
const SLIPS: Readonly<Record<string, RegExp>> = {
  'an empty slot': /\{\w+\}|undefined|null|NaN|\[|\]/u,
  'a doubled space': / {2}|\n{2}| \n|\n |^\s|\s$/u,
  'a doubled mark': /[.,;:!?]{2}|[.,;:!?] [.,;:!?]/u,
  'a space before a mark': / [.,;:!?]/u,
  'a doubled word': /\b(\w+) \1\b/iu,
  'a sentence in lower case': /[.!?] [a-z]/u,
  'a wrong article': /\ba [aeiou]\w+|\ban [bcdfgjklmnpqrstvwxyz]\w+/iu,
  'a straight apostrophe': /'/u,
  'a lonely i': /\bi\b/u,
};
const slipsIn = (text: string) => Object.keys(SLIPS).filter((slip) => SLIPS[slip]!.test(text));

describe('replies', () => {
  it('are two or three, different, short, without a slip, and nothing that our own reader minds', PATIENCE, () => {
    fc.assert(
      fc.property(honest, (facts) => {
        const { texts } = write(facts);
        if (facts.intent === 'say-nothing') return;
        expect(texts.length).toBeGreaterThan(1);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) {
          expect(text.length).toBeLessThanOrEqual(LONGEST);
          expect(slipsIn(ours(text, facts)), text).toEqual([]);
          expect(readReply(text, facts.intent), text).toEqual([]);
          expect(text).toMatch(/[.?!)/]$/u);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('say only what was given: nothing is left of a text without our lines, filled with its facts', PATIENCE, () => {
    fc.assert(
      fc.property(honest, (facts) => {
        const { given } = cleanFacts(facts);
        const short = (line: string) =>
          english.shortForms.reduce((text, [long, by]) => text.replaceAll(long, by), line);
        const filled = Object.values(english.lines)
          .flat()
          .map((line) => line.replace(/^[wpf]+\|/u, ''))
          .flatMap((line) => [line, short(line)])
          .map((line) => fill(line, { ...given, reason: asSentence(given.reason ?? '') }).replace('?.', '?'))
          .sort((a, b) => b.length - a.length);
        for (const text of write(facts).texts) {
          expect(filled.reduce((rest, line) => rest.replaceAll(line, ''), text).trim(), text).toBe('');
        }
      }),
      { numRuns: RUNS / 8 },
    );
  });

  it('are the same for the same facts, and go round with the seed', () => {
    fc.assert(
      fc.property(honest, (facts) => {
        expect(write(facts)).toEqual(write(facts));
      }),
    );
    const all = new Set(
      Array.from({ length: 12 }, (_, seed) => write({ intent: 'decline', policy: 'met', seed }).texts).flat(),
    );
    expect(all.size).toBeGreaterThan(6);
  });

  it('use each fact that the intent has a place for', () => {
    const [text] = write({ intent: 'ask-about', name: 'Ana', where: 'my talk on tides' }).texts;
    expect(text).toContain('Ana');
    expect(text).toContain('my talk on tides');
    expect(write({ intent: 'decline', publishes: 'my blog, tides.example' }).texts[0]).toContain('tides.example');
    expect(write({ intent: 'decline', reason: 'we have not met.' }).texts[0]).toContain('We have not met. ');
    expect(write({ intent: 'not-now-job', pointer: 'is the library any use?' }).texts[0]).toContain('any use?');
  });

  it('leave out whole what is too long or no words, and say so', () => {
    const { texts, leftOut } = write({ intent: 'ask-about', name: '…', where: 'x'.repeat(MOST.where + 1) });
    expect(leftOut).toEqual(['name', 'where']);
    expect(texts[0]).not.toContain('x'.repeat(9));
  });

  it('follow the stance, and say when the intent goes against it', () => {
    const voices = new Set(STANCES.map((policy) => write({ intent: 'ask-why', policy }).texts[0]));
    expect(voices.size).toBe(STANCES.length);
    expect(write({ intent: 'not-open', policy: 'open' }).notices).toEqual(['against-policy']);
    expect(write({ intent: 'not-open', policy: 'met' }).notices).toEqual([]);
  });

  it('have every line that a plan names, and every reason offered', () => {
    const named = Object.values(english.plans).flatMap((plan) =>
      plan.split(/[ />]/u).map((step) => step.replace('+', '')),
    );
    const missing = named.filter((step) => !step.includes('@') && !(step in english.lines));
    expect(missing).toEqual([]);
    const used = (key: string) =>
      named.some((step) => step === key || (step.includes('@') && key.startsWith(step.split('@')[0]!)));
    expect(Object.keys(english.lines).filter((key) => !used(key))).toEqual([]);
    const reasons = Object.values(english.reasons).flat();
    expect(reasons.filter((id) => !(`why-${id}` in english.lines))).toEqual([]);
  });
});

describe('a received note', () => {
  it.each([
    ['', 'none', 'ask-why'],
    ['I’d like to add you to my professional network on LinkedIn.', 'generic', 'ask-why'],
    [
      'Hi Lena, we help dental practices win 40 new patients a month on autopilot. Could we do a quick call?',
      'pitch',
      'vendor-accept',
    ],
    ['Hi Mairi, we met at the choir week in Orkney in June and talked about your archive.', 'personal', 'ask-how'],
    ['Hello dear, I make 20% every week from crypto with guaranteed returns. WhatsApp me.', 'generic', 'say-nothing'],
  ])('“%s” is taken for %s, and suggests %s', (text, note, intent) => {
    expect(takenFor(readNote(text))).toEqual({ note, intent });
  });
});

describe('the facts that an intent has a use for', () => {
  const uses = (intent: ReplyFacts['intent']) => [...usesOf(intent, english)].sort();

  it('are those that its plan can say', () => {
    expect(uses('say-nothing')).toEqual([]);
    expect(uses('ask-about')).toEqual(['name', 'note', 'policy', 'where']);
    expect(uses('meet-first')).toEqual(['name', 'note', 'policy', 'publishes', 'where']);
    expect(uses('role')).toEqual(['name', 'note', 'pointer', 'reason']);
    expect(uses('vendor-last')).toEqual(['name']);
    expect(uses('oops-bare')).toEqual(['name', 'where']);
    expect(uses('take-back')).toEqual(['name', 'pointer', 'policy', 'reason']);
  });

  it('are the only ones that change what is said', () => {
    fc.assert(
      fc.property(honest, (facts) => {
        const kept: readonly string[] = ['intent', 'register', 'length', 'seed', ...uses(facts.intent)];
        const only = Object.fromEntries(Object.entries(facts).filter(([key]) => kept.includes(key)));
        expect(write(only as never as ReplyFacts).texts).toEqual(write(facts).texts);
      }),
    );
  });
});

describe('a link that has chosen the reply', () => {
  it.each(INTENTS)('carries %s there', (intent) => {
    expect(intentIn(replyLink(intent))).toBe(intent);
  });

  it.each(['', '#main', '#v=2&say=decline', '#v=1&say=shout', '#v=1&say=decline&say=accept', '#v=1&say=__proto__'])(
    '“%s” is none',
    (hash) => expect(intentIn(hash)).toBeUndefined(),
  );
});
