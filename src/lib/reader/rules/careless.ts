import { isApostrophe, MISSPELLINGS, SLIP_PAIRS } from '../../lexicon/en/misspellings.ts';
import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Note } from '../note.ts';
import { rightBetween } from '../slips.ts';
import { edit, finding, type Rule } from '../rule.ts';
import type { Finding } from '../types.ts';

interface Slip extends Range {
  readonly message: 'spelling' | 'twice' | 'space' | 'residue';
  readonly right: string;
  /** How much a reader minds, in slips: a missing apostrophe is half a slip. */
  readonly weight: number;
}

const RESIDUE =
  /^(?:re|fwd?|subject|sent from my)\b ?:|\b(?:lorem ipsum|sent from my (?:iphone|android|phone)|insert (?:name|company) here|as an ai language model|here(?:'|’)s a (?:draft|personali[sz]ed) (?:note|message)|begin forwarded)\b/giu;
/** One clear slip in a short note, or two small ones, are noticed; less is nobody's business. */
const NOTICED = 1;

/** Spelling, doubled words and residue of copying that a reader would notice. Dialect, lower case and second-language phrasing are none. */
export const rule: Rule<'careless'> = {
  id: 'careless',
  find: (note) => {
    const slips = [...words(note), ...doubles(note), ...spaces(note), ...residue(note)].sort(
      (a, b) => a.start - b.start,
    );
    return slips.reduce((sum, slip) => sum + slip.weight, 0) >= NOTICED ? slips.map(toFinding) : [];
  },
};

const toFinding = (slip: Slip): Finding =>
  finding('careless', slip.message, slip, {
    data: { right: slip.right },
    suggestions: [edit(slip.right ? 'replace' : 'leave-out', { range: slip, replacement: slip.right })],
  });

function words({ text, tokens, greeting, common, options: { spelling } }: Note): Slip[] {
  const strange = spelling?.slipsIn(text, greeting?.end ?? 0, common);
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const pair = SLIP_PAIRS.get(`${token.norm} ${next?.norm}`);
    if (pair) return [slip('spelling', { start: token.start, end: next!.end }, cased(text, token, pair), 1)];
    const norm = strange?.get(token.start) ?? token.norm; // and that may be a slip in its turn: “the aadvise”
    const listed = MISSPELLINGS.get(norm);
    const right = listed ?? rightBetween(tokens[i - 1], { ...token, norm }, next) ?? strange?.get(token.start);
    const weight = listed && isApostrophe(listed) ? 0.25 : 1;
    return right ? [slip('spelling', token, cased(text, token, right), weight)] : [];
  });
}

const cased = (text: string, token: Token, right: string): string =>
  text[token.start] !== text[token.start]!.toLowerCase() ? right[0]!.toUpperCase() + right.slice(1) : right;
const slip = (message: Slip['message'], { start, end }: Range, right: string, weight: number): Slip => ({
  message,
  start,
  end,
  right,
  weight,
});

const DOUBLED_IN_EARNEST = new Set(
  'that had very so really ha no bye long hear there now well tut hip aye more many blah wow yes'.split(' '),
);

/** “the the” */
function doubles({ text, tokens }: Note): Slip[] {
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    const twice =
      before?.norm === token.norm &&
      token.kind === 'word' &&
      token.casing === 'x' &&
      before.casing === 'x' &&
      !DOUBLED_IN_EARNEST.has(token.norm) &&
      text.slice(before.end, token.start) === ' ';
    return twice ? [slip('twice', { start: before.end, end: token.end }, '', 1)] : [];
  });
}

/** A space before a comma or full stop; two such are noticed. */
function spaces({ text, tokens }: Note): Slip[] {
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    const apart =
      before &&
      /^[,.?!]$/u.test(token.norm) &&
      text.slice(before.end, token.start) === ' ' &&
      before.kind !== 'mark' &&
      text[token.end] !== '.';
    return apart ? [slip('space', { start: before.end, end: token.start }, '', 0.5)] : [];
  });
}

const residue = ({ text }: Note): Slip[] =>
  [...text.matchAll(RESIDUE)].map((match) =>
    slip('residue', { start: match.index, end: match.index + match[0].length }, '', 1),
  );
