import type { Range } from '../../text/range.ts';
import type { Note } from '../note.ts';
import { finding, leaveOut, type Rule } from '../rule.ts';

/** Web addresses without a scheme, and names of files to be opened. */
const BARE =
  /(?<![\p{L}\p{N}.@/-])(?:[\p{L}\p{N}-]{2,40}\.){1,2}(?:com|org|net|info|biz|example|io|ly|app|dev|shop|site|online|exe|pdf|zip|(?:co|ac|org)\.\p{L}{2}|\p{L}{2,4}\/)(?![\p{L}\p{N}])[^\s<>,;]{0,200}/giu;
const PHONE = /(?<![\p{L}\p{N}.,:€$£])(?:\+|00)?\(?\d{1,4}\)?(?:[ .\u00a0/-]?\(?\d{2,4}\)?){2,5}(?![\p{L}\p{N}%])/gu;
const DATE =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{4}[-–/]\d{2,4}$|^(?:\d{1,3}[ ,.]){1,3}\d{3}$/u;
const LEAST_DIGITS = 7;

/** A link, phone number, e-mail address or calendar link. */
export const rule: Rule<'contact-dump'> = {
  id: 'contact-dump',
  find: (note) =>
    [...written(note), ...bare(note.text), ...phones(note.text)]
      .sort((a, b) => a.start - b.start)
      .filter((found, i, all) => i === 0 || found.start >= all[i - 1]!.end)
      .map((found) => finding('contact-dump', found.kind, found, { suggestions: [leaveOut(note.text, found)] })),
};

interface Contact extends Range {
  readonly kind: 'link' | 'mail' | 'phone';
}

/** Addresses that are plain from how they are written. */
const written = ({ text, tokens }: Note): Contact[] =>
  tokens
    .filter((token) => token.kind === 'address')
    .map((token) => ({
      ...trimmed(text, token),
      kind: token.norm.includes('@') && !token.norm.includes('/') ? 'mail' : 'link',
    }));

const bare = (text: string): Contact[] =>
  [...text.matchAll(BARE)].map((match) => ({
    ...trimmed(text, { start: match.index, end: match.index + match[0].length }),
    kind: 'link',
  }));

const phones = (text: string): Contact[] =>
  [...text.matchAll(PHONE)]
    .filter(([digits]) => digits.replace(/\D/gu, '').length >= LEAST_DIGITS && !DATE.test(digits.trim()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'phone' }));

/** Without the marks of the sentence around it. */
function trimmed(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start + 1 && '.,;:!?)'.includes(text[last - 1]!)) last--;
  return { start, end: last };
}
