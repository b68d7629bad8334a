/** Throws unless it is so. Lighter than Vitest’s `expect`, which is not to be had in a plain process either. */
export function must(isSo: boolean, what: string): asserts isSo {
  if (!isSo) throw new Error(`It should be so: ${what}`);
}

/** The same, part by part. */
export const same = (a: unknown, b: unknown): void =>
  must(JSON.stringify(a) === JSON.stringify(b), `${JSON.stringify(a)} is ${JSON.stringify(b)}`);

/** What a sentence of ours has when something went wrong in making it. */
const SLIP = /undefined|\[object|NaN|function |=>/u;

/** A text of ours has none of that, unless the person brought it. */
export const mustSay = (text: string, given = ''): void =>
  must(!SLIP.test(text) || SLIP.test(given), `“${text}” says something`);

/** A text to be sent: one space between words, none at its ends. */
export function mustRead(text: string, given: string): void {
  mustSay(text, given);
  must(!/ {2}|^\s|\s$|\p{Cc}{2}|[\u202a-\u202e\u2066-\u2069]/u.test(text), `“${text}” is spaced rightly`);
}
