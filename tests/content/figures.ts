import { outsideFacts, paragraphsOf } from './prose.ts';

const SMALL = 'two|three|four|five|six|seven|eight|nine|ten';
const LARGE =
  'eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion';
/** What a person’s own sitting or note is measured in: such figures are ours, and written in words. */
const OURS = 'seconds?|minutes?|lines?|words?|sentences?|years? old';
const WHOLE = `(?:${SMALL}|${LARGE})`;

const FIGURES: readonly RegExp[] = [
  /\d[\d.,]*\s?%?/giu,
  /\b(?:per ?cent|percentage points?)\b/giu,
  new RegExp(String.raw`\b(?:${LARGE})\b(?![\s-]+(?:${OURS})\b)`, 'giu'),
  new RegExp(String.raw`\b${WHOLE} times (?:as|more|less|likelier|higher|lower|better)\b`, 'giu'),
  new RegExp(String.raw`\b(?:one|${SMALL}) (?:in|out of) (?:${SMALL}|${LARGE})\b`, 'giu'),
  new RegExp(String.raw`\b(?:${SMALL}|${LARGE})[\s-]characters?\b`, 'giu'),
  new RegExp(
    String.raw`\b${WHOLE} (?:\w+ )?(?:notes|invitations|connections) (?:a|per|each|every) (?:day|week|month)\b`,
    'giu',
  ),
  /\b(?:two[ -]thirds|a third|a quarter|three[ -]quarters) of\b(?! an hour)/giu,
];

/** A year says when, and measures nothing. */
const YEAR = /^(?:19|20)\d\d$/;
const QUOTED = /“[^”]*”/g;
const UNITS = new RegExp(String.raw`^[\s-]+(?:(?:and|or) [\w-]+ )?(?:\w+[\s-])?(?:${OURS})\b`, 'iu');

/**
 * The figures of a page’s prose that no Fact holds. A figure is a numeral, a percentage, a number word from eleven up, and a smaller one that
 * measures: “five times as”, “one in ten”, “three notes a month”, “ten characters”, “two thirds of”. Not figures: a year, what stands in a
 * heading or a property, vague plurals (“hundreds”), number words inside quotation marks (they are somebody’s example), and number words
 * of the reader’s own sitting and note (“twenty minutes”, “fifteen words”).
 */
export function looseFigures(body: string): string[] {
  return paragraphsOf(outsideFacts(body), { headings: false }).flatMap((paragraph) => {
    const unquoted = paragraph.replace(QUOTED, (quoted) => quoted.replace(/[^\d%”]/g, ' '));
    return FIGURES.flatMap((figure) => [...unquoted.matchAll(figure)])
      .filter(({ 0: found }) => !YEAR.test(found.replace(/[.,\s]+$/, '')))
      .filter(({ 0: found, index }) => /\d/.test(found) || !UNITS.test(unquoted.slice(index + found.length)))
      .map(({ 0: found, index }) => `“${found.trim()}” in “…${paragraph.slice(Math.max(0, index - 30), index + 40)}…”`);
  });
}
