import { cutAt } from '../../../lib/text/count.ts';

/** About three lines on a phone. Our own estimate: LinkedIn states no number. */
const ABOUT = 140;
const LINES = 3;

/** What a phone shows of a note before “see more”, to the last whole word. */
export function onPhone(text: string): string {
  const lines = text.split('\n', LINES).join('\n');
  if (lines.length <= ABOUT) return lines.trimEnd();
  const cut = cutAt(lines, ABOUT);
  const space = cut.search(/\s\S*$/u);
  return space > ABOUT / 2 ? cut.slice(0, space) : cut;
}

/** The end of a text that was cut, to be recognised by. */
export const lastWords = (text: string): string => {
  const end = text.slice(-32).trimEnd();
  const space = end.search(/\s\S/u);
  return text.length > 32 && space >= 0 ? `…${end.slice(space + 1)}` : end;
};
