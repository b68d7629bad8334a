import { describe, expect, test } from 'vitest';
import { $facts, setFact } from '../../src/state/decide.ts';
import { $policy, isPolicy, setAnswer, setOwn, takeOver } from '../../src/state/policy.ts';

describe('a policy that was kept', () => {
  test.each([
    [{ answers: {}, own: {} }, true],
    [{ answers: { why: 'yes', stance: 'met' }, own: { line: 'Mine.' } }, true],
    [{ answers: { why: 'perhaps' }, own: {} }, false],
    [{ answers: { constructor: 'x' }, own: {} }, false],
    [{ answers: [], own: {} }, false],
    [{ answers: {}, own: { headline: 'Mine.' } }, false],
    [{ answers: {}, own: { line: 7 } }, false],
    [{ answers: {} }, false],
    [null, false],
  ])('%j: %s', (value, is) => expect(isPolicy(value)).toBe(is));
});

test('an answer can be changed and taken back, and what is no answer is none', () => {
  setAnswer('why', 'yes');
  setAnswer('why', 'never');
  setOwn('line', 'Mine.');
  expect($policy.get()).toEqual({ answers: { why: 'never' }, own: { line: 'Mine.' } });
  setAnswer('why', '');
  setAnswer('bare', 'toString');
  setOwn('line', undefined);
  expect($policy.get()).toEqual({ answers: {}, own: {} });
});

test('what a link brings takes the place of words that belonged to other answers', () => {
  setOwn('line', 'Mine.');
  takeOver({ why: 'tie' });
  expect($policy.get()).toEqual({ answers: { why: 'tie' }, own: {} });
});

test('a fact can be set, changed and taken back', () => {
  setFact('know', 'perhaps');
  setFact('know', 'yes');
  setFact('photo', 'no');
  expect($facts.get()).toEqual({ know: 'yes', photo: 'no' });
  setFact('know', '');
  setFact('photo', 'constructor');
  expect($facts.get()).toEqual({});
});
