import type { Range } from './range.ts';

/** A word, number, address or single mark. `norm` is lower-case, NFKC, straight-quoted and free of invisible characters. */
export interface Token extends Range {
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'address' | 'mark';
  /** How the word is cased: `Xx`, `XX` (two capitals or more), or `x`. */
  readonly casing: 'x' | 'Xx' | 'XX';
  /** True when it opens the text, a line or a sentence. */
  readonly opens: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]/gu;
/** Web and mail addresses, words with inner apostrophes or hyphens, numbers, then any other visible mark. */
const PIECE =
  /(?:https?:\/\/|www\.)[^\s<>]+|[\p{L}\p{N}_+-]{1,64}(?:\.[\p{L}\p{N}_+-]{1,64}){0,4}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,24}){1,4}|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|['’](?=\p{L}))*|\S/gu;
const SENTENCE_END = /[.!?…]/u;

const PLAIN = /^[ -~]*$/u;

const normalise = (raw: string): string =>
  (PLAIN.test(raw) ? raw : raw.normalize('NFKC').replace(INVISIBLE, '').replace(/’/g, "'")).toLowerCase();

const casingOf = (raw: string): Token['casing'] => {
  const first = raw[0] ?? '';
  if (first === first.toLowerCase()) return 'x';
  return /\p{Lu}.*\p{Lu}/u.test(raw) && raw === raw.toUpperCase() ? 'XX' : 'Xx';
};

const kindOf = (raw: string): Token['kind'] => {
  if (/[@/]|^www\./u.test(raw) && raw.length > 3) return 'address';
  if (/^\p{N}/u.test(raw)) return 'number';
  return /^[\p{L}\p{M}]/u.test(raw) ? 'word' : 'mark';
};

/** Cuts a text into tokens, in order, with ranges in UTF-16 units. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const raw = match[0];
    const start = match.index;
    if (text.slice(last, start).includes('\n')) opens = true;
    const kind = kindOf(raw);
    tokens.push({ start, end: start + raw.length, norm: normalise(raw), kind, casing: casingOf(raw), opens });
    if (kind !== 'mark') opens = false;
    else if (SENTENCE_END.test(raw)) opens = true;
    last = start + raw.length;
  }
  return tokens;
}
