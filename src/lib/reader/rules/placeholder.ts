import { GREETING_WORDS } from '../../lexicon/en/greetings.ts';
import { finding, leaveOut, edit, type Rule } from '../rule.ts';
import type { Note } from '../note.ts';
import type { Range } from '../../text/range.ts';

/** Slots as tools and templates write them: [x], {x}, {{x}}, ${x}, <x>, ____, ##, XXX, XYZ. None can match across a line or run long. */
const SLOT =
  /\$?\{\{?[^{}\n]{1,80}\}?\}|\[[^[\]\n]{1,60}\]|<(?!\/?(?:a|b|i|p|u|br|em|img|svg|div|span|strong|script|style|iframe|body|html)\b)[a-z][a-z _-]{1,40}>|_{3,}|#{2,}|\b(?:XYZ|ABC|XXX+|xxx+|Xxxx+|FNAME|LNAME|FIRSTNAME|FIRST NAME|LAST NAME|SURNAME|COMPANY NAME|YOUR NAME)\b|\*\|[A-Z_:]{2,30}\|\*|%[A-Z_]{3,30}%/giu;
/** Square brackets that writers use in earnest. */
const HONEST = /^\[(?:sic|…|\.\.\.|\d+|x|edit|nb)\]$/iu;
const CASED = /^(?:xyz|abc|fname|lname|firstname|first name|last name|surname|company name|your name)$/u;

/** A slot that nobody filled. */
export const rule: Rule<'placeholder'> = {
  id: 'placeholder',
  find: (note) =>
    [...slotsIn(note.text), ...emptyGreeting(note)].map((range) =>
      finding('placeholder', range.start === range.end ? 'no-name' : 'slot', range, {
        suggestions: fillOrDrop(note, range),
      }),
    ),
};

function slotsIn(text: string): Range[] {
  return [...text.matchAll(SLOT)]
    .filter(([slot]) => !HONEST.test(slot) && !CASED.test(slot))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** “Hi ,”: the name fell out. */
function emptyGreeting({ text, tokens }: Note): Range[] {
  const [first, second] = tokens;
  const bare =
    first &&
    second &&
    GREETING_WORDS.has(first.norm) &&
    second.norm === ',' &&
    /\s/u.test(text.slice(first.end, second.start));
  return bare ? [{ start: second.start, end: second.start }] : [];
}

function fillOrDrop({ text, greeting, options }: Note, range: Range) {
  const inGreeting = range.start <= (greeting?.end ?? 0) + 2;
  if (inGreeting && options.recipient?.trim())
    return [edit('replace', { range, replacement: options.recipient.trim() })];
  return range.end > range.start ? [leaveOut(text, range)] : [];
}
