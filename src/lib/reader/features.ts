import { classes } from '../lexicon/en/classes.ts';
import { phrases, type Cue } from '../lexicon/en/phrases.ts';
import { basesOf } from '../text/bases.ts';
import { Phrasebook, type PhraseFound } from '../text/phrases.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { greetingOf, type Greeting } from './greeting.ts';

let made: Phrasebook | undefined;
/** Made when it is first needed: a page that only may read a note should not wait for it. */
const phrasebook = (): Phrasebook => (made ??= new Phrasebook(phrases, classes));

/** Classes of words that say what a note is about; the words of all other classes are ordinary, whoever writes. */
const TELLING: ReadonlySet<string> = new Set(['trade', 'field', 'place', 'study']);
export const ORDINARY: readonly string[] = Object.entries(classes).flatMap(([name, words]) =>
  TELLING.has(name) ? [] : words.split(' '),
);

export type CueFound = PhraseFound & { readonly label: Cue };

/** A text taken apart once, so that every part of the reader looks at the same pieces. */
export interface Sketch {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly greeting: Greeting | undefined;
  readonly cues: readonly CueFound[];
  /** The same by sentence, each under the sentence it begins in. */
  readonly cuesIn: readonly (readonly CueFound[])[];
  /** One symbol a token: the word itself if it is a common one, else what kind of thing it is. */
  readonly symbols: readonly string[];
  /** The same, with each word that belongs to a class replaced by the name of its class. */
  readonly kinds: readonly string[];
}

export function sketch(text: string, common: ReadonlySet<string>): Sketch {
  const tokens = tokenise(text);
  const symbols = tokens.map((token) => symbolOf(token, common));
  const sentences = sentencesOf(text, tokens);
  const book = phrasebook();
  const names = tokens.map((token) => book.classOf(token.norm));
  const cues = book.find(tokens, symbols, names) as CueFound[];
  const sentenceOf = sentences.flatMap(({ first, last }, index) => new Array<number>(last - first + 1).fill(index));
  return {
    text,
    tokens,
    symbols,
    sentences,
    cuesIn: grouped(cues, sentenceOf, sentences.length),
    greeting: greetingOf(tokens, common),
    cues,
    kinds: symbols.map((symbol, i) => (names[i] === undefined ? symbol : `+${names[i]}`)),
  };
}

function grouped(cues: readonly CueFound[], sentenceOf: readonly number[], sentences: number): CueFound[][] {
  const groups: CueFound[][] = Array.from({ length: sentences }, () => []);
  for (const cue of cues) groups[sentenceOf[cue.first]!]!.push(cue);
  return groups;
}

function symbolOf(token: Token, common: ReadonlySet<string>): string {
  if (token.kind === 'number') return '<n>';
  if (token.kind === 'address') return '<url>';
  if (token.kind === 'mark')
    return /[\p{S}\p{P}]/u.test(token.norm) && token.norm.length === 1 ? token.norm : '<emoji>';
  if (common.has(token.norm) || basesOf(token.norm).some((base) => common.has(base))) return token.norm;
  return token.casing === 'x' || token.opens ? '<rare>' : '<Name>';
}

export const isParticular = (symbol: string | undefined): boolean =>
  symbol === '<rare>' || symbol === '<Name>' || symbol === '<n>';

export const YOU: ReadonlySet<string> = new Set("you your you're you've you'd yours u ur yr".split(' '));
export const WE: ReadonlySet<string> = new Set("we we're we've our us both together".split(' '));
export const ME: ReadonlySet<string> = new Set("i i'm i've i'd i'll my me mine im".split(' '));

/** Whether one of the words stands between two tokens, both included. */
export function says(tokens: readonly Token[], first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i <= last; i++) if (words.has(tokens[i]!.norm)) return true;
  return false;
}

const bucket = (n: number, edges: readonly number[]): number => edges.filter((edge) => n >= edge).length;

/** The tokens of a sentence without the greeting. */
export const bodyOf = ({ greeting }: Sketch, sentence: Sentence): { first: number; last: number } => ({
  first: Math.max(sentence.first, greeting?.next ?? 0),
  last: sentence.last,
});

/** Shows one feature: its name, and the tokens it rests on (-1 for the whole sentence). */
export type Visit = (name: string, first: number, last: number) => void;

/**
 * Visits what can be seen of one sentence; the same name may come more than once. Linear in its length. Where `begins` is given, three words in a
 * row are visited only if it has the first two: most beginnings lead nowhere, and names take time to make.
 */
export function visitFeatures(note: Sketch, index: number, visit: Visit, begins?: ReadonlySet<string>): void {
  const sentence = note.sentences[index]!;
  const { first, last } = bodyOf(note, sentence);
  const add = (name: string, from = -1, to = from): void => visit(name, from, to);
  if (first > last) return add('#greeting');
  const gram =
    (of: readonly string[]) =>
    (i: number): string =>
      i < first ? '^' : i > last ? '$' : of[i]!;
  const [s, k] = [gram(note.symbols), gram(note.kinds)];
  let [words, kinds] = ['^ ^', '^ ^'];
  for (let i = first; i <= last + 1; i++) {
    const [from, before, to] = [Math.max(i - 2, first), Math.max(i - 1, first), Math.min(i, last)];
    const [word, kind] = [s(i), k(i)];
    const classed = kind !== word || k(i - 1) !== s(i - 1);
    if (i <= last) add(word, i);
    if (!begins || begins.has(words)) add(`${words} ${word}`, from, to);
    if (i > first + 1) add(`${s(i - 2)} _ ${word}`, from, to);
    if (kind !== word && i <= last) add(kind, i);
    if ((classed || k(i - 2) !== s(i - 2)) && (!begins || begins.has(kinds))) add(`${kinds} ${kind}`, from, to);
    words = `${s(i - 1)} ${word}`;
    add(words, before, to);
    kinds = classed ? `${k(i - 1)} ${kind}` : words;
    if (classed) add(kinds, before, to);
  }
  for (const cue of note.cuesIn[index]!) {
    if (cue.first < first) continue;
    add(`@${cue.label}`, cue.first, cue.last);
    add(
      `@${cue.label}${particularsIn(note, cue.first, Math.min(last, cue.last + 7)) ? '!' : '-'}`,
      cue.first,
      cue.last,
    );
  }
  shapeOf(note, index, first, last).forEach((name) => add(name));
}

const particularsIn = ({ symbols }: Sketch, first: number, last: number): number => {
  let n = 0;
  for (let i = first; i <= last; i++) if (isParticular(symbols[i])) n++;
  return n;
};

function shapeOf(note: Sketch, index: number, first: number, last: number): string[] {
  const { tokens, sentences, greeting } = note;
  const has = (words: ReadonlySet<string>): boolean => says(tokens, first, last, words);
  const who = `${has(YOU) ? 'y' : ''}${has(WE) ? 'w' : ''}${has(ME) ? 'i' : ''}`;
  const particulars = bucket(particularsIn(note, first, last), [1, 2, 3, 5, 8]);
  const firstBody = greeting && sentences[0]!.last < greeting.next ? 1 : 0;
  const place =
    sentences.length === 1 ? 'only' : index <= firstBody ? 'first' : index === sentences.length - 1 ? 'last' : 'mid';
  return [
    `#${place}`,
    `#who:${who}`,
    `#p${particulars}`,
    `#who:${who}&p${particulars}`,
    `#words${bucket(last - first + 1, [3, 5, 8, 12, 18, 28])}`,
    `#ends${tokens[last]!.norm}`,
  ];
}
