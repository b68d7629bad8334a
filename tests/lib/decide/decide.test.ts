import fc from '../../fixtures/cases.ts';
import { describe, expect, test } from 'vitest';
import {
  decide,
  FACT_IDS,
  FACTS,
  isFacts,
  toldIn,
  viewsOf,
  wrongFact,
  wroteOf,
  type DecideFacts,
  type FactId,
} from '../../../src/lib/decide/index.ts';
import { exampleFacts } from '../../../src/components/composeSamples.ts';
import { english as composeLanguage } from '../../../src/lib/compose/en/index.ts';
import { composerOf } from '../../../src/lib/compose/index.ts';
import { ASKED_FIRST, COMMONEST } from '../../../src/lib/decide/first.ts';
import { SAFETY } from '../../../src/lib/decide/rows.ts';
import { OWN_SCENARIOS, SCENARIOS } from '../../../src/lib/decide/scenarios.ts';
import { VIEWS } from '../../../src/lib/decide/views.ts';
import { rowOf } from '../../../src/lib/decide/why.ts';
import { readNote } from '../../../src/lib/reader/index.ts';
import { english as replyLanguage } from '../../../src/lib/reply/en/index.ts';
import { INTENTS } from '../../../src/lib/reply/types.ts';
import { writeReplies } from '../../../src/lib/reply/write.ts';
import sources from '../../../src/content/sources.json' with { type: 'json' };

const anyFacts = fc.record(
  Object.fromEntries(FACT_IDS.map((fact) => [fact, fc.constantFrom(...FACTS[fact])])) as Record<
    FactId,
    fc.Arbitrary<string>
  >,
  { requiredKeys: [] },
) as fc.Arbitrary<DecideFacts>;

const without = (facts: DecideFacts, ...gone: FactId[]): DecideFacts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.includes(fact as FactId)));

describe('a decision', () => {
  test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('obeys the sources: %s', (_, scenario) => {
    expect(decide(scenario.facts).step).toBe(scenario.step);
    expect(Object.keys(sources)).toContain(scenario.source);
  });

  test('all five sources have their cases and their view', () => {
    const views = Object.keys(VIEWS);
    expect([...new Set(SCENARIOS.map(({ source }) => source))].sort()).toEqual([...views].sort());
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(views));
  });

  test('no photo, and a place far away, never weigh: the step is the same in every case', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const bare = without(facts, 'photo', 'near');
        const step = decide(bare).step;
        expect(decide({ ...bare, photo: 'no' }).step).toBe(step);
        expect(decide({ ...bare, near: 'no' }).step).toBe(step);
        expect(decide({ ...bare, photo: 'no', near: 'no' }).step).toBe(step);
        expect(viewsOf({ ...bare, photo: 'no', near: 'no' })).toEqual(viewsOf(bare));
      }),
      { numRuns: 2000 },
    );
  });

  test('what would change it is true: that fact alone gives that other step', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { step, changes } = decide(facts);
        for (const change of changes) {
          expect(change.step).not.toBe(step);
          expect(decide({ ...facts, [change.fact]: change.value }).step).toBe(change.step);
          expect(facts[change.fact]).not.toBe(change.value);
        }
        expect(new Set(changes.map(({ fact }) => fact)).size).toBe(changes.length);
      }),
      { numRuns: 500 },
    );
  });

  test('a fact about safety can always change a step that leaves the door open', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { step, changes } = decide(without(facts, 'harm'));
        if (step === 'accept' || step === 'ask') expect(changes.map(({ fact }) => fact)).toContain('harm');
      }),
    );
  });

  test('its reasons are facts that were given, and there is always one to name where something was said of the sender', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const fact of decide(facts).because) expect(facts[fact]).toBeDefined();
        if (facts.know === 'yes' || facts.know === 'unwanted') expect(decide(facts).because).not.toEqual([]);
      }),
    );
    expect(decide({ harm: 'threat', know: 'yes', wrote: 'context' }).because).toEqual(['harm']);
    expect(decide({ know: 'no', wrote: 'stock', profile: 'real' }).because).toEqual(['know', 'wrote', 'profile']);
  });

  test('nobody is judged for being far away, for having no photo, or for being new', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { because } = decide({ ...facts, photo: 'no', near: 'no', history: 'first' });
        expect(because.filter((fact) => ['photo', 'near', 'history'].includes(fact))).toEqual([]);
      }),
    );
  });

  test('where safety decided, nothing is named that would have one accept or ask', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { row, changes } = decide(facts);
        if (!SAFETY.some(({ id }) => id === row)) return;
        expect(changes.filter(({ step }) => step === 'accept' || step === 'ask')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing known is met with waiting, and no policy is the middle one', () => {
    expect(decide({}).step).toBe('wait');
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const bare = without(facts, 'stance');
        expect(decide(bare).row).toBe(decide({ ...bare, stance: 'context' }).row);
      }),
    );
  });

  test('a policy changes the answer', () => {
    const facts = { know: 'no', wrote: 'stock', profile: 'real' } as const;
    const steps = FACTS.stance.map((stance) => decide({ ...facts, stance }).step);
    expect(steps).toEqual(['decline', 'ask', 'ask', 'ask', 'accept']);
  });
});

describe('the reply that is handed over', () => {
  const cases: [DecideFacts, string][] = [
    [{ know: 'yes' }, 'accept'],
    [{ know: 'no', wrote: 'nothing' }, 'ask-why'],
    [{ know: 'no', wrote: 'nothing', reach: 'yes' }, 'ask-about'],
    [{ know: 'no', wrote: 'nothing', photo: 'no' }, 'ask-photo'],
    [{ know: 'perhaps', wrote: 'nothing', photo: 'no' }, 'ask-how'],
    [{ know: 'no', wrote: 'nothing', interest: 'yes' }, 'ask-interest'],
    [{ know: 'yes', role: 'patient' }, 'role'],
    [{ know: 'unwanted' }, 'ex-colleague'],
    [{ know: 'no', wrote: 'favour' }, 'not-now-job'],
    [{ harm: 'threat' }, 'say-nothing'],
    [{ harm: 'pushed' }, 'vendor-last'],
  ];
  test.each(cases)('%j: %s', (facts, reply) => expect(decide(facts).reply).toBe(reply));
});

describe('what they wrote comes to', () => {
  const cases: [text: string, wrote: string | undefined][] = [
    ['', 'nothing'],
    ['👋', 'nothing'],
    ['I’d like to add you to my professional network on LinkedIn.', 'stock'],
    ['Hi Tomás, I came across your profile and I’m really impressed by your journey. I’d love to connect!', 'vague'],
    ['Hello Wanjiru, your article on mending village pumps got ours in Kitui running again. Petra', 'context'],
    ['Hi Lena, we help dental practices win 40 new patients a month on autopilot.', 'pitch'],
    ['Hi, I am growing my network to 10,000 connections. Please add me!', 'numbers'],
    ['Hello dear, I make 20% every week from crypto trading. Message me on WhatsApp.', 'scam'],
    ['Hello beautiful, your smile made my day. Are you single?', 'personal'],
    ['Dear Ngozi, I am looking for a job. Could you look at my CV and refer me?', 'favour'],
    ['Guten Tag Frau Huber, Ihr Vortrag über Wasserwirtschaft hat mir sehr gut gefallen.', undefined],
  ];
  test.each(cases)('“%s” → %s', (text, wrote) => expect(wroteOf(readNote(text))).toBe(wrote));
});

describe('what is not a fact is refused by its name', () => {
  const cases: [unknown, string][] = [
    [null, ''],
    [[], ''],
    ['know', ''],
    [{ knows: 'yes' }, 'knows'],
    [{ know: 'maybe' }, 'know'],
    [{ know: null }, 'know'],
    [{ know: ['yes'] }, 'know'],
    [JSON.parse('{"__proto__": "yes"}'), '__proto__'],
    [{ constructor: 'yes' }, 'constructor'],
  ];
  test.each(cases)('%j', (value, field) => expect(wrongFact(value)?.field).toBe(field));
  test('and what is one is taken', () => {
    fc.assert(fc.property(anyFacts, isFacts));
    fc.assert(fc.property(fc.anything(), (value) => typeof wrongFact(value)?.field === 'string' || isFacts(value)));
  });
});

describe('what stands in their note', () => {
  const toldOf = (text: string) => toldIn(readNote(text));

  test('is what they claim and ask, in their own words', () => {
    const { claimed, asked, missing } = toldOf(
      'Hi Ana, I read your piece on tram tickets in Zagreb. Could we do a quick 15-minute call this week?',
    );
    expect(claimed).toEqual(['I read your piece on tram tickets in Zagreb']);
    expect(asked).toEqual(['Could we do a quick 15-minute call this week']);
    expect(missing).not.toContain('no-context');
  });

  test('and what is not there', () =>
    expect(toldOf('Hi, I would love to connect.')).toEqual({
      claimed: [],
      asked: [],
      missing: ['no-context', 'no-reason'],
    }));
});

describe('where there is room for three questions', () => {
  const known = { harm: 'none', role: 'none' } as const;
  const values = (fact: FactId) => [undefined, ...FACTS[fact]];
  /** Of pairs of cases that differ in one fact alone, the share with different steps. */
  const weight = (fact: FactId, cases: readonly DecideFacts[]) => {
    let [pairs, differ] = [0, 0];
    for (const facts of cases) {
      const steps = values(fact).map((value) => rowOf({ ...facts, [fact]: value } as DecideFacts).step);
      for (const [i, one] of steps.entries())
        for (const other of steps.slice(i + 1)) {
          pairs += 1;
          differ += Number(one !== other);
        }
    }
    return differ / pairs;
  };

  test('they are those that most often lead to another step', () => {
    const cases = fc.sample(anyFacts, { numRuns: 500, seed: 5 }).map((facts) => ({ ...facts, ...known }));
    const asked = FACT_IDS.filter((fact) => !['harm', 'role', 'stance'].includes(fact));
    const weights = new Map(asked.map((fact) => [fact, weight(fact, cases)]));
    const byWeight = asked.toSorted((a, b) => weights.get(b)! - weights.get(a)!);
    expect(byWeight.slice(0, ASKED_FIRST.length).sort()).toEqual([...ASKED_FIRST].sort());
  });

  test('the commonest case answers just those', () => {
    expect(Object.keys(COMMONEST)).toEqual([...ASKED_FIRST]);
    expect(decide(COMMONEST).step).toBe('ask');
  });
});

describe('what a source says of a case that begins with oneself', () => {
  const own = (id: string) => OWN_SCENARIOS.find((scenario) => scenario.id === id)!.asks;

  test('an interesting stranger gets a note only where all three questions have an answer', () => {
    const { situation } = own('interesting-contact') as { situation: 'stranger' };
    const compose = composerOf(composeLanguage);
    expect(compose({ situation }).missing).toHaveLength(3);
    expect(compose({ situation }).variants).toEqual([]);
    expect(compose(exampleFacts(situation)).variants[0]?.verdict).toBe('send');
  });

  test('an acceptance is followed by a message', () => {
    const { intent } = own('after-accepting') as { intent: 'follow-up' };
    expect(INTENTS).toContain(intent);
    expect(writeReplies({ intent }, replyLanguage).texts[0]).toBeTruthy();
  });

  test('has a source', () => {
    for (const { source } of OWN_SCENARIOS) expect(Object.keys(sources)).toContain(source);
  });
});
