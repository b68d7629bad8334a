import { classes } from '../../lexicon/en/classes.ts';
import type { Range } from '../../text/range.ts';
import { edit, finding, type Rule } from '../rule.ts';
import type { Note } from '../note.ts';

const LOUD = new Set(
  [
    classes.praise,
    classes.hurry,
    classes.gain,
    classes.promo,
    'free new now best huge big only not never always please amazing great very must all you your my love need want stop wow yes really every',
  ]
    .join(' ')
    .split(' '),
);
const MARKS = /[!?]{2,}/gu;
const EMOJI =
  /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*|\p{Regional_Indicator}{2}/gu;

/** Words in capitals for emphasis, repeated marks, or three emoji and more. Acronyms and names in capitals are left alone. */
export const rule: Rule<'shouting'> = {
  id: 'shouting',
  find: (note) => [...capitals(note), ...marks(note), ...emoji(note)],
};

function capitals({ text, tokens }: Note) {
  const loud = tokens.filter((token) => token.casing === 'XX' && LOUD.has(token.norm));
  return loud.map((range) =>
    finding('shouting', 'capitals', range, {
      suggestions: [edit('lower-case', { range, replacement: soften(text, range) })],
    }),
  );
}

const soften = (text: string, { start, end }: Range): string => {
  const word = text.slice(start, end);
  return /(?:^|[.!?…]\s*)$/u.test(text.slice(Math.max(0, start - 3), start))
    ? word[0]! + word.slice(1).toLowerCase()
    : word.toLowerCase();
};

function marks({ text }: Note) {
  const runs = [...text.matchAll(MARKS)].filter(([run]) => /!!|\?\?/u.test(run));
  return runs.map((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    return finding('shouting', 'marks', range, {
      suggestions: [edit('single-mark', { range, replacement: match[0].includes('?') ? '?' : '!' })],
    });
  });
}

function emoji({ text }: Note) {
  const found = [...text.matchAll(EMOJI)]
    .filter(([sign]) => !/^[©®™]/u.test(sign))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (found.length < 3) return [];
  const spare = found.slice(1).map((range) => ({ range, replacement: '' }));
  return [
    finding(
      'shouting',
      'emoji',
      { start: found[2]!.start, end: found[2]!.end },
      { data: { count: found.length }, suggestions: [edit('leave-out', ...spare)] },
    ),
  ];
}
