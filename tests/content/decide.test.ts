import { describe, expect, test } from 'vitest';
import { scenarioGroups } from '../../src/components/scenarioRows.ts';
import { decide, scenarioTable } from '../../src/copy/en/decide.ts';
import { policy } from '../../src/copy/en/policy.ts';
import { FACT_IDS, FACTS } from '../../src/lib/decide/facts.ts';
import { replyFor } from '../../src/lib/decide/handover.ts';
import { FIRST, ROWS } from '../../src/lib/decide/rows.ts';
import { OWN_SCENARIOS, SCENARIOS } from '../../src/lib/decide/scenarios.ts';
import { VIEWS } from '../../src/lib/decide/views.ts';
import { optionsOf, QUESTION_IDS } from '../../src/lib/policy/questions.ts';
import { repliesFor } from '../../src/lib/policy/replies.ts';
import { STANCES } from '../../src/lib/policy/types.ts';
import { INTENTS } from '../../src/lib/reply/types.ts';

const sameKeys = (one: object, other: readonly string[]) => expect(Object.keys(one).sort()).toEqual([...other].sort());

describe('what the page on deciding says', () => {
  test('has a sentence for each row, of the table and of each view, and none without a row', () => {
    sameKeys(
      decide.rows,
      ROWS.map(({ id }) => id),
    );
    for (const [view, rows] of Object.entries(VIEWS))
      sameKeys(
        decide.views.people[view as keyof typeof VIEWS].rows,
        rows.map(({ id }) => id),
      );
  });

  test('has a clause for every value of every fact', () => {
    for (const fact of FACT_IDS) sameKeys(decide.is[fact], FACTS[fact]);
  });

  test('asks for every value of the facts that it asks for, and lets every one be not known or nothing', () => {
    for (const [fact, question] of Object.entries(decide.ask)) {
      const offered = question.options.map(([value]) => value).filter((value) => value !== '');
      const values: readonly string[] = FACTS[fact as keyof typeof FACTS];
      if (fact === 'harm') expect(offered).toEqual(['none', 'uneasy']);
      else expect([...offered].sort()).toEqual([...values].sort());
    }
    expect(decide.harms.options.map(([value]) => value).sort()).toEqual(
      FACTS.harm.filter((harm) => harm !== 'none').sort(),
    );
    expect(decide.note.kinds.map(([kind]) => kind).sort()).toEqual([...FACTS.wrote].sort());
  });

  test('tells nobody that a missing photo or a place far away is a reason', () => {
    const reasons = [
      ...Object.values(decide.rows),
      ...Object.values(decide.views.people).flatMap(({ rows }) => Object.values(rows)),
    ];
    expect(reasons.filter((reason) => /photo|foreign|abroad|country|far away/i.test(reason))).toEqual([]);
  });
});

describe('the replies that are handed over', () => {
  const handed = [
    ...ROWS.flatMap((row) => [{}, { photo: 'no' }, { reach: 'yes' }].map((facts) => replyFor(row, facts as object))),
    ...STANCES.flatMap((stance) =>
      optionsOf('sellers').flatMap((sellers) => repliesFor({ stance, sellers, rest: 'follow', duty: 'client' })),
    ),
  ];
  test('are replies that exist', () => {
    expect(INTENTS).toEqual(expect.arrayContaining([...new Set(handed)]));
  });

  test('a safety row hands over nothing to write, but for one last word', () => {
    const unsafe = FIRST.filter(({ id }) => !['duty', 'unwanted', 'known', 'pushed'].includes(id));
    expect(new Set(unsafe.map((row) => replyFor(row, {})))).toEqual(new Set(['say-nothing']));
  });

  test('have a name on the policy’s page, and asking has its question', () => {
    const named = STANCES.flatMap((stance) => repliesFor({ stance }));
    expect(Object.keys(policy.replies.intents)).toEqual(expect.arrayContaining(named));
    const asking = handed.filter((reply) => reply.startsWith('ask-'));
    expect(Object.keys(decide.questions).sort()).toEqual([...new Set(asking)].sort());
  });
});

test('the policy’s page asks every question with every option', () => {
  sameKeys(
    policy.questions,
    QUESTION_IDS.filter((id) => id !== 'stance'),
  );
  for (const [id, { options }] of Object.entries(policy.questions))
    expect(options.map(([option]) => option)).toEqual(optionsOf(id as keyof typeof policy.questions));
});

describe('the table of scenarios', () => {
  const groups = scenarioGroups();
  const rows = groups.flatMap((group) => group.rows);

  test('has every case once, in words', () => {
    const ids = [...SCENARIOS, ...OWN_SCENARIOS].map(({ id }) => id);
    sameKeys(scenarioTable.scenarios, ids);
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { happens, step, why } of rows) for (const words of [happens, step, why]) expect(words).toBeTruthy();
  });

  test('says what the tool says, by the policy that the case goes by', () => {
    for (const { id, source, step, facts } of SCENARIOS) {
      const group = groups.find((each) => each.rows.some((row) => row.id === id))!;
      expect(group.source).toBe(source);
      expect(group.policy).toBe(facts.stance ? decide.is.stance[facts.stance] : '');
      expect(group.rows.find((row) => row.id === id)!.step).toBe(`${decide.steps[step].title}.`);
    }
  });

  test('leaves nothing of a message out but its greeting', () => {
    const why = (id: string) => rows.find((row) => row.id === id)!.why;
    expect(why('after-accepting')).toMatch(/^“\p{Lu}.*”$/su);
    expect(why('interesting-contact')).toMatch(/^(?:[^?]+\? ){3}/u);
  });
});
