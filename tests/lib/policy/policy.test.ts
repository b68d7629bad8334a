import fc from '../../fixtures/cases.ts';
import { describe, expect, test } from 'vitest';
import { clauses } from '../../../src/lib/policy/en/clauses.ts';
import { answersIn, linkOf } from '../../../src/lib/policy/link.ts';
import { optionsOf, QUESTION_IDS, type Answers, type QuestionId } from '../../../src/lib/policy/questions.ts';
import { stanceOf } from '../../../src/lib/policy/stance.ts';
import { STANCES } from '../../../src/lib/policy/types.ts';
import { SIZES, writePolicy } from '../../../src/lib/policy/write.ts';

const anyAnswers = fc.record(
  Object.fromEntries(QUESTION_IDS.map((id) => [id, fc.constantFrom(...optionsOf(id))])) as Record<
    QuestionId,
    fc.Arbitrary<string>
  >,
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

/** Every combination of options, unanswered ones too, of these questions. */
function* every(ids: readonly QuestionId[]): Generator<Answers> {
  const [first, ...rest] = ids;
  if (!first) return yield {};
  for (const option of [undefined, ...optionsOf(first)])
    for (const others of every(rest)) yield option === undefined ? others : { [first]: option, ...others };
}

describe('where the answers place a person', () => {
  test('every stance can be reached by answers alone', () => {
    const reached = new Set([...every(['why', 'bare', 'vouch'])].map(stanceOf));
    for (const stance of STANCES) expect(reached).toContain(stance);
  });

  test('what they chose themselves wins', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...STANCES), (answers, stance) => {
        expect(stanceOf({ ...answers, stance })).toBe(stance);
      }),
    );
  });

  test('a wider answer never places anybody further in', () => {
    const order = (answers: Answers) => STANCES.indexOf(stanceOf(answers)!);
    for (const answers of every(['why', 'bare', 'vouch'])) {
      for (const id of ['why', 'bare', 'vouch'] as const) {
        const options = optionsOf(id);
        const next = options[options.indexOf(answers[id] ?? '') + 1];
        if (answers[id] && next) expect(order({ ...answers, [id]: next })).toBeGreaterThanOrEqual(order(answers));
      }
    }
  });

  test('the other questions never move it, and no answers give none', () => {
    for (const answers of every(['purpose', 'sellers', 'rest'])) expect(stanceOf(answers)).toBeUndefined();
  });
});

describe('the policy in three sizes', () => {
  const faults = (text: string) =>
    [/ {2}/, /[.?!]{2}/, /\s[.,?!]/, /[{}<>[\]]/, /undefined|null/, /\b(\w+) \1\b/i, /^\s|\s$/].filter((bad) =>
      bad.test(text),
    );

  test('is whole sentences in every combination', () => {
    const seen = new Set<string>();
    for (const stance of STANCES)
      for (const answers of every(['bare', 'vouch', 'purpose', 'sellers', 'rest', 'rhythm'])) {
        const sizes = writePolicy({ ...answers, stance, duty: 'patient' }, clauses)!;
        for (const size of SIZES) seen.add(sizes[size]);
      }
    expect(seen.size).toBeGreaterThan(10_000);
    const bad = [...seen].flatMap((text) => faults(text).map((fault) => `${fault.source}: ${text}`));
    expect(bad.slice(0, 5)).toEqual([]);
    const unended = [...seen].filter((text) => !/[.]$/.test(text) || !/^[A-Z]/.test(text));
    expect(unended.slice(0, 5)).toEqual([]);
  }, 20_000);

  test('the line fits a headline, and each size says more than the last', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const sizes = writePolicy(answers, clauses);
        expect(sizes === undefined).toBe(stanceOf(answers) === undefined);
        if (!sizes) return;
        expect(sizes.line.length).toBeLessThanOrEqual(120);
        expect(sizes.paragraph.length).toBeLessThanOrEqual(700);
        expect(sizes.page.length).toBeGreaterThan(sizes.paragraph.length);
        expect(sizes.page.startsWith('How I use LinkedIn\n\n')).toBe(true);
      }),
    );
  });

  test('never says one thing and its opposite', () => {
    const opposites = [
      ['people I have met or worked with', /need not write|Sellers are welcome|hardly at all/],
      ['people I know, and a little', /need not write|Sellers are welcome|hardly at all/],
      ['anyone who tells me', /need not write a note/],
      ['nearly everyone', /I leave it where it is|stays where it is|because I know them/],
    ] as const;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { paragraph = '', page = '' } = writePolicy(answers, clauses) ?? {};
        for (const [says, opposite] of opposites)
          for (const text of [paragraph, page]) if (text.includes(says)) expect(text).not.toMatch(opposite);
      }),
      { numRuns: 2000 },
    );
  });

  test('no sentence is said twice', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const text of Object.values(writePolicy(answers, clauses) ?? {})) {
          const sentences = text.split(/(?<=[.?!])\s+/);
          expect(new Set(sentences).size).toBe(sentences.length);
        }
      }),
    );
  });

  test('every option that says something belongs to a question', () => {
    for (const [question, said] of Object.entries(clauses.said))
      for (const option of Object.keys(said)) expect(optionsOf(question as QuestionId)).toContain(option);
  });
});

describe('a link', () => {
  test('gives back what was put in, and is short', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const link = linkOf(answers);
        expect(link.length).toBeLessThan(150);
        expect(answersIn(link)).toEqual(Object.keys(answers).length === 0 ? undefined : answers);
      }),
    );
  });

  test.each([
    ['', undefined],
    ['#main', undefined],
    ['#v=1&why=yes', { why: 'yes' }],
    ['#v=2&why=yes', 'version'],
    ['#v=1', 'damaged'],
    ['#why=yes', 'damaged'],
    ['#v=1&why=perhaps', 'damaged'],
    ['#v=1&why=yes&why=never', 'damaged'],
    ['#v=1&why=yes=yes', 'damaged'],
    ['#v=1&__proto__=yes', 'damaged'],
    ['#v=1&constructor=name', 'damaged'],
    ['#v=1&why=toString', 'damaged'],
    ['#v=1&why=%79es', 'damaged'],
    [`#v=1&why=${'y'.repeat(500)}`, 'long'],
  ])('%s', (hash, read) => expect(answersIn(hash)).toEqual(read));

  test('never carries what was typed', () => {
    expect(linkOf({ why: 'yes', own: 'my words' } as Answers)).toBe('#v=1&why=yes');
  });
});
