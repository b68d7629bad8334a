import fc from 'fast-check';
import { isUnseen, readNotes } from '../../scripts/lib/notes.ts';
import { classes } from '../../src/lib/lexicon/en/classes.ts';
import { phrases } from '../../src/lib/lexicon/en/phrases.ts';
import { phrases as replyPhrases } from '../../src/lib/reply/en/phrases.ts';

/* Hostile texts: what people write, cut and mixed with what nobody should. */

/** Notes that may be looked at. */
const NOTES = readNotes()
  .filter((note) => !isUnseen(note))
  .map(({ text }) => text);

/** Listed phrases as somebody might type them: one word of each choice, one word of each class, no gaps. */
const typed = (phrase: string): string =>
  phrase
    .split(' ')
    .filter((part) => !/^~+$/u.test(part))
    .map((part) =>
      part
        .replace(/(?<=.)\?$/u, '')
        .split('|')
        .at(-1)!,
    )
    .map((word) => (word.startsWith('@') ? (classes as Record<string, string>)[word.slice(1)]?.split(' ')[0] : word))
    .join(' ');
const PHRASES = [...Object.values(phrases), ...Object.values(replyPhrases.rules)].flat().map(typed);

/** Names that every object has from birth. */
export const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

/** Characters that look like others, like nothing, or like less than one. */
const ODD = [
  ...['\ud800', '\udfff', '\udc00\ud800', '👩‍👩‍👧', '🏳️‍🌈', '👋🏽', '🇬🇧', '1️⃣', '\u200d', '\ufe0f'],
  ...['\0', '\u0007', '\ufeff', '\u2028', '\u2029', '\r', '\r\n', '\t', '\u0085', '\u00a0', '\u3000', '\u00ad'],
  ...['مرحبا', 'שלום', '\u202e', '\u2066', 'a\u0301\u0327\u0308', 'Z\u0351\u0343\u036f', 'ﬁ', 'ǅ', 'İ', 'ß', 'ﷺ'],
  ...['小林', 'はじめまして', '한국', 'ไทย', '…', '–', '—', '“', '”', '‘', '’', '«', '¿', '٣', '½', '₂', '𝒜', '𝟙'],
];
const MARKUP = [
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<b>', '</p>', '&lt;', '&#0;', '<!--', ']]>'],
  ...['{name}', '{{x}}', '${x}', '[Name]', '[', ']]', '{', '<', '>', '|', '*|F|*', '%NAME%', '__', '####', '$&', '$1'],
  ...['{"id":"1","text":"x"}', '{"__proto__":{"x":1}}', '[1,2', '"', '\\', '\\u0000', 'null', 'wp|', 'PS', '@@', '~'],
];
const NUMBERS = [
  '0',
  '-0',
  '1e309',
  '0x1f',
  '007',
  '1,000,000',
  '+44 20 7946 0958',
  '2024-05-12',
  '9'.repeat(30),
  '٣٣٣',
];
const WORDS = [
  ...['Hi', 'Hi Amara,', 'Dear Dr. Okafor', 'I', 'we met', 'because', 'you', 'the the', 'dont', 'recieve', 'agian'],
  ...['FREE', 'NOW!!', 'x@y.example', 'https://x.example/?a=b', 'www.x.y', 'x.pdf', '.', '..', '?!', ',', ' ,', '\n\n'],
];

const slice = fc
  .tuple(fc.constantFrom(...NOTES), fc.nat(400), fc.integer({ min: 1, max: 120 }))
  .map(([note, from, length]) => note.slice(from % note.length).slice(0, length));
const piece = fc.oneof(
  { weight: 5, arbitrary: slice },
  { weight: 4, arbitrary: fc.constantFrom(...PHRASES) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP, ...NUMBERS, ...INHERITED) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const joined = fc
  .tuple(fc.array(piece, { maxLength: 9 }), fc.constantFrom(' ', ' ', ' ', '', '. ', ', ', '\n'))
  .map(([pieces, by]) => pieces.join(by));
/** The same few characters, over and over. */
const huge = fc
  .tuple(piece, fc.constantFrom('', ' ', '\n'), fc.integer({ min: 300, max: 3000 }))
  .map(([unit, by, length]) => (unit + by).repeat(Math.ceil(length / Math.max(1, unit.length + by.length))));

/** Anything that could be in a text field. */
export const anyText = fc.oneof({ weight: 60, arbitrary: joined }, { weight: 1, arbitrary: huge });
/** Anything that could be in a field for a few words. */
export const anyWords = fc
  .oneof(
    { weight: 40, arbitrary: fc.array(piece, { maxLength: 3 }) },
    { weight: 1, arbitrary: huge.map((one) => [one]) },
  )
  .map((pieces) => pieces.join(' '));
/** What a text is made of when it should grow long: at least a character. */
export const unit = fc
  .array(piece, { minLength: 1, maxLength: 3 })
  .map((pieces) => `${pieces.join(' ')} `.slice(0, 60));
