import { cutAt } from '../../../lib/text/count.ts';

/** About three lines on a phone. Our own estimate: LinkedIn states no number. */
const ABOUT = 140;
const LINES = 3;

/** The beginning of a text within `most` units, to the last whole word. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = cutAt(text, most);
  const space = cut.search(/\s\S*$/u);
  return space > most / 2 ? cut.slice(0, space) : cut;
}

/** What a phone shows of a note before “see more”. */
export const onPhone = (text: string): string => beginningOf(text.split('\n', LINES).join('\n').trimEnd(), ABOUT);

/** The end of a text that was cut, to be recognised by. */
export const lastWords = (text: string): string => {
  const end = text.slice(-32).trimEnd();
  const space = end.search(/\s\S/u);
  return text.length > 32 && space >= 0 ? `…${end.slice(space + 1)}` : end;
};
