import fc from '../fixtures/cases.ts';
import { expect, test } from 'vitest';
import { applyChange, asOneChange, changeBetween } from '../../src/lib/text/change.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '\ud83d\ude00', '\n') });

test('the change between two texts makes one of the other', () => {
  fc.assert(fc.property(text, text, (a, b) => applyChange(a, changeBetween(a, b)) === b));
});

test('it cuts no surrogate pair in two', () => {
  fc.assert(fc.property(text, text, (a, b) => changeBetween(a, b).text.isWellFormed()));
});

test('it is the shortest', () => {
  expect(changeBetween('one two three', 'one 2 three')).toEqual({ start: 4, end: 7, text: '2' });
  expect(changeBetween('same', 'same')).toEqual({ start: 4, end: 4, text: '' });
});

test('several edits become one change', () => {
  const edits = [
    { range: { start: 0, end: 1 }, replacement: 'A' },
    { range: { start: 4, end: 5 }, replacement: '' },
  ];
  expect(asOneChange('a b c d', edits)).toEqual({ start: 0, end: 5, text: 'A b ' });
  expect(asOneChange('a', [])).toBeUndefined();
});
