import { expect, test } from 'vitest';
import { isDraft } from '../../src/state/kept.ts';
import { isReceived } from '../../src/state/received.ts';
import { EMPTY, isReplyForm } from '../../src/state/reply.ts';

const whole: readonly [string, (value: unknown) => boolean, Readonly<Record<string, unknown>>][] = [
  ['draft', isDraft, { text: 'Hi', recipient: 'Ana', limit: 200, kept: ['a'] }],
  ['received', isReceived, { text: 'Hi', name: 'Ana', intent: '' }],
  ['reply', isReplyForm, { ...EMPTY }],
];

test.each(whole)('what is kept of a %s is taken whole, and in no other shape', (_, isRight, value) => {
  expect(isRight(value)).toBe(true);
  for (const wrong of [null, undefined, 'text', 0, [], {}]) expect(isRight(wrong)).toBe(false);
  for (const key of Object.keys(value)) expect(isRight({ ...value, [key]: { not: 'this' } }), key).toBe(key === 'mine');
});
