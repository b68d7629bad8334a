import { merge, type Range } from '../text/range.ts';
import { bodyOf, isParticular } from './features.ts';
import type { Note } from './note.ts';

const GLUE = new Set("of on in at the for and de la & ' - ’ – / to with".split(' '));
/** A sentence counts when it is at least this likely to be about the recipient or both, and likelier so than an offer or a need. */
const ABOUT_THEM = 0.3;
/** In a sentence that is surely so, common words for places, callings, gatherings and works are particular too: “the harbour exhibition”. */
const SURE = 0.5;
const MATTERS = new Set(['+place', '+field', '+trade', '+event', '+work']);

/**
 * The swap test: the words that could not be sent unchanged to another person. Names and uncommon words count, and numbers beside them, in sentences
 * that say something of the recipient or of both; what the sender says of himself or sells could go to anybody.
 */
export function particularsOf(note: Note): Range[] {
  const { text, tokens, symbols, kinds, sentences, roles } = note;
  const kept: Kept[] = [];
  sentences.forEach((sentence, index) => {
    const { context, detail, reason, question, pitch, job, scam, need, close, self } = roles[index]!.likely;
    const theirs = Math.max(context, detail, reason * 0.8, question * 0.8);
    if (theirs < ABOUT_THEM || Math.max(pitch, job, scam, need, close, self - 0.2) > theirs) return;
    const { first, last } = bodyOf(note, sentence);
    for (let i = first; i <= last; i++) {
      const rare = isParticular(symbols[i]);
      if (rare || (theirs >= SURE && MATTERS.has(kinds[i]!))) kept.push({ token: tokens[i]!, rare });
    }
  });
  return joined(text, merge(kept.map(({ token }) => token))).filter(telling(text, kept));
}

interface Kept {
  readonly token: Range;
  readonly rare: boolean;
}

/** Whether a stretch tells anything: an uncommon word of two letters or more, or two common words that matter. Asked in text order. */
function telling(text: string, kept: readonly Kept[]): (range: Range) => boolean {
  let next = 0;
  return ({ start, end }) => {
    let worth = 0;
    for (; next < kept.length && kept[next]!.token.start < end; next++) {
      const { token, rare } = kept[next]!;
      if (token.start >= start && token.end - token.start > 1) worth += rare ? 2 : 1;
    }
    return worth >= 2 && /\p{L}|\d{4}/u.test(text.slice(start, end));
  };
}

/** Joins particulars that only a word or two of glue divides: “the drainage talk in Leeds”. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    const between = last ? text.slice(last.end, range.start).trim() : '.';
    const near =
      last &&
      !/[.!?,;:\n]/u.test(text.slice(last.end, range.start)) &&
      between
        .split(/\s+/u)
        .filter(Boolean)
        .every((word) => GLUE.has(word.toLowerCase()));
    if (near) out[out.length - 1] = { start: last.start, end: range.end };
    else out.push({ start: range.start, end: range.end });
  }
  return out;
}
