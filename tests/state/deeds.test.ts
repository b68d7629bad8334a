import fc from '../fixtures/cases.ts';
import { expect, test } from 'vitest';
import { applyChange, type Change } from '../../src/lib/text/change.ts';
import { carry, deedOf, reversed, type Deed } from '../../src/state/deeds.ts';

const NONE = null;
const make = (text: string, change: Change): [string, Deed<null>] => [
  applyChange(text, change),
  deedOf(text, change, NONE),
];

test('typing beside a change stays when the change is undone', () => {
  const [after, deed] = make('Hi Tom!!! Bye', { start: 6, end: 9, text: '!' });
  const typing = { start: after.length, end: after.length, text: ' now' };
  const [moved] = carry([deed], typing, after);
  expect(reversed(applyChange(after, typing), moved!, NONE)[0]).toBe('Hi Tom!!! Bye now');
});

test('typing before a change moves it', () => {
  const [after, deed] = make('Hi Tom!!!', { start: 6, end: 9, text: '!' });
  const typing = { start: 0, end: 2, text: 'Hello' };
  const [moved] = carry([deed], typing, after);
  expect(reversed(applyChange(after, typing), moved!, NONE)[0]).toBe('Hello Tom!!!');
});

test('typing into a change goes when it is undone, and comes back when it is done again', () => {
  const [after, deed] = make('mine', { start: 0, end: 4, text: 'an example' });
  const typing = { start: 3, end: 3, text: 'odd ' };
  const [moved] = carry([deed], typing, after);
  const [undone, again] = reversed(applyChange(after, typing), moved!, NONE);
  expect(undone).toBe('mine');
  expect(reversed(undone, again, NONE)[0]).toBe('an odd example');
});

test('a stretch typed over, part of it in a change, comes back whole', () => {
  const [after, deed] = make('one two three', { start: 4, end: 7, text: 'TWO' });
  const typing = { start: 2, end: 9, text: '-' };
  const [moved] = carry([deed], typing, after);
  expect(reversed(applyChange(after, typing), moved!, NONE)[0]).toBe('one two three');
});

/** A text, some changes made for the person, and then some typing. */
const story = fc
  .string({ maxLength: 12 })
  .chain((text) => fc.tuple(fc.constant(text), fc.infiniteStream(fc.nat(1000)), fc.nat(4), fc.nat(4)));

test('whatever is typed, undoing everything never throws, and doing it all again gives the text back', () => {
  fc.assert(
    fc.property(story, fc.infiniteStream(fc.string({ maxLength: 5 })), ([begun, numbers, deeds, typings], words) => {
      let text = begun;
      let stack: Deed<null>[] = [];
      const any = (): Change => {
        const [a, b] = [next(numbers) % (text.length + 1), next(numbers) % (text.length + 1)];
        return { start: Math.min(a, b), end: Math.max(a, b), text: next(words) };
      };
      for (let i = 0; i <= deeds; i++) {
        const [after, deed] = make(text, any());
        [text, stack] = [after, [...stack, deed]];
      }
      for (let i = 0; i < typings; i++) {
        const typing = any();
        stack = carry(stack, typing, text);
        text = applyChange(text, typing);
      }
      const last = text;
      const redo: Deed<null>[] = [];
      for (const deed of stack.toReversed()) {
        expect(deed.range.start).toBeGreaterThanOrEqual(0);
        expect(deed.range.end).toBeLessThanOrEqual(text.length);
        const [before, again] = reversed(text, deed, NONE);
        redo.push(again);
        text = before;
      }
      if (typings === 0) expect(text).toBe(begun);
      for (const deed of redo.toReversed()) [text] = reversed(text, deed, NONE);
      expect(text).toBe(last);
    }),
  );
});

const next = <T>(stream: Iterator<T>): T => stream.next().value as T;
