import type { Token } from '../text/tokens.ts';

/** Words that are nearly always a slip between certain others: those before, the slip, those after, the right word. An empty list is any word. */
const BETWEEN: readonly (readonly [string, string, string, string])[] = [
  [
    'good great nice lovely glad happy pleased keen like love want',
    'too',
    'meet see hear connect read join talk',
    'to',
  ],
  ['', 'too', 'my', 'to'],
  ['hope trust', 'your', 'well ok okay keeping', 'you’re'],
  ['', "you're", 'post profile work article talk paper page', 'your'],
  ['', 'there', 'own', 'their'],
  ['must might', 'of', 'been met seen missed', 'have'],
  ['the your any for', 'advise', '', 'advice'],
  ['to', 'meat', 'you', 'meet'],
  ['to', 'loose', 'touch', 'lose'],
];

const among = (words: string, token: Token | undefined): boolean =>
  !words || (!!token && words.split(' ').includes(token.norm));

/** The right word, where the words around a token say that it is the wrong one. */
export const rightBetween = (before: Token | undefined, token: Token, after: Token | undefined): string | undefined =>
  BETWEEN.find(([b, slip, a]) => slip === token.norm && among(b, before) && among(a, after))?.[3];
