import { ORDINARY } from '../../reader/features.ts';
import { opened } from '../clean.ts';
import type { Language, WordList } from '../types.ts';

const PLACED = /^(at|in|on|during) (?=\S)/iu;
const OF_PROFESSION = /(?:er|or|ist|ician|ant|eer|man|woman|person)$/u;
const OWNED = /^\S+(?:’s|s’) /u;

/** The first word in small letters, or nothing. */
export const firstOf = (text: string): string => (/^[^\s,]+/u.exec(text)?.[0] ?? '').toLowerCase();
/** All but the first word. */
export const rest = (text: string): string => text.replace(/^\S+\s*/u, '');

/** English as the composer needs it: which article, which preposition, whose. Every phrase comes in cleaned, in one line. */
export class Forms {
  readonly #lists = new Map<string, ReadonlySet<string>>();
  readonly #known: ReadonlySet<string>;
  readonly #times: readonly (readonly [RegExp, string])[];
  readonly #proper: RegExp;
  readonly #vowel: RegExp;
  readonly #initial: RegExp;

  constructor({ words, times, proper, vowel, initial }: Language) {
    for (const [name, list] of Object.entries(words)) this.#lists.set(name, new Set(list.split(' ')));
    this.#known = new Set([...ORDINARY, ...Object.values(words).join(' ').split(' ')]);
    this.#times = times.map(([pattern, said]) => [new RegExp(`^(?:${pattern})$`, 'iu'), said]);
    this.#proper = new RegExp(proper, 'gu');
    this.#vowel = new RegExp(vowel, 'iu');
    this.#initial = new RegExp(initial, 'u');
  }

  is(list: WordList, word: string): boolean {
    return this.#lists.get(list)?.has(word.toLowerCase()) ?? false;
  }

  /** A capital that only a keyboard put there goes; a name keeps its own. */
  lower(text: string): string {
    const word = /^[\p{L}’-]+/u.exec(text)?.[0] ?? '';
    const low = word.toLowerCase();
    if (low === 'i' || low.startsWith('i’') || /\p{Lu}/u.test(word.slice(1))) return text;
    if (this.is('names', low)) return text;
    return this.#known.has(low) || low.endsWith('ing') ? low + text.slice(word.length) : text;
  }

  /** The same for what may be a name: “University of Bergen” keeps its capital, “Workshop on walls” does not. */
  lowerName(text: string): string {
    const named = /\p{Lu}/u.test(rest(text)) && !/^\S+ (?:on|about|for|with|in|at) /u.test(text);
    return named && !this.is('determiners', firstOf(text)) ? text : this.lower(text);
  }

  /** The noun that a phrase is about: the last before “of”, “on” and their like; a number after it does not count. */
  head(phrase: string): string {
    const words = phrase.split(' ');
    const end = words.findIndex((word, i) => i > 0 && (this.is('joins', word) || words[i - 1]!.endsWith(',')));
    const before = words.slice(0, end < 0 ? undefined : end).filter((word) => !/^[’'(]?\d/u.test(word));
    return (before.at(-1) ?? '').replace(/[^\p{L}\p{M}\p{N}’-]/gu, '');
  }

  /** In a list, as one or as many. */
  #isA(list: WordList, noun: string): boolean {
    return this.is(list, noun) || this.is(list, noun.replace(/s$/u, ''));
  }

  /** With its article, if it wants one: “the Leeds nursing conference”, “PyCon Lagos”, “the University of Bergen”. */
  the(phrase: string): string {
    const text = this.lowerName(phrase.replace(PLACED, ''));
    const first = firstOf(text);
    if (this.is('determiners', first) || /^[“‘(]|^\p{N}+\p{L}*$/u.test(text) || OWNED.test(text)) return text;
    if (this.is('bare', text)) return text;
    const head = this.head(text);
    const plain = head !== '' && head === head.toLowerCase() && /^[a-z’-]+$/u.test(head);
    const single = !text.includes(' ');
    const listed = this.#isA('the', head) || this.#isA('on', head) || this.#isA('in', head);
    if (single ? listed && (plain || head === head.toUpperCase()) : plain || this.#isA('the', head))
      return `the ${text}`;
    return /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)? of \S/u.test(text) ? `the ${text}` : text;
  }

  /** At, in or on it: the person's own word, else what its noun goes with. */
  placed(phrase: string, usual: 'at' | 'in'): string {
    const own = PLACED.exec(phrase)?.[1]?.toLowerCase();
    const noun = this.head(phrase.replace(PLACED, ''));
    const word = own ?? (this.#isA('on', noun) ? 'on' : this.#isA('in', noun) ? 'in' : usual);
    return `${word} ${this.the(phrase)}`;
  }

  /** Theirs: “your article on pumps”. A title without a noun is put in quotes; somebody else's stays so. */
  your(phrase: string): string {
    const text = this.lower(phrase);
    if (this.is('whose', firstOf(text)) || OWNED.test(text) || text.startsWith('the way')) return text;
    const bare = this.#bare(phrase);
    const title = this.is('determiners', firstOf(text)) ? rest(phrase) : phrase;
    const words = title.split(' ');
    const titled = words.length > 1 && words.every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word));
    return titled && !this.#isA('made', this.head(bare)) ? `your “${title}”` : `your ${bare}`;
  }

  /** With “a” or “an”, by its sound. Of a “head gardener job” it is the gardener that is looked for. */
  a(phrase: string): string {
    const bare = this.#bare(phrase).replace(/ (?:post|role|job)$/u, '');
    return `${this.#sounds(bare) ? 'an' : 'a'} ${bare}`;
  }

  /** A post to be filled: “the ward manager post”. */
  post(phrase: string): string {
    const bare = this.#bare(phrase);
    return `the ${bare}${this.is('jobs', bare.split(' ').at(-1)!) ? '' : ' post'}`;
  }

  /** Without its article, or whatever else stands for it. */
  #bare(phrase: string): string {
    const text = this.lower(phrase);
    return this.is('determiners', firstOf(text)) ? this.lower(rest(text)) : text;
  }

  isPerson(phrase: string): boolean {
    const noun = this.head(phrase).toLowerCase();
    return this.is('people', noun) || OF_PROFESSION.test(noun);
  }

  /** “did”, for what was made: “read” for an article; nothing where one cannot tell. */
  didWith(phrase: string, did: Language['did']): string | undefined {
    const list = Object.keys(did).find((name) => this.#isA(name as WordList, this.head(phrase)));
    return list && did[list];
  }

  /** A time as a sentence says it: “on Tuesday”, “in June 2024”, “last week”. Nothing where it is no time that we know how to say. */
  when(phrase: string): string | undefined {
    const text = phrase.replace(this.#proper, opened);
    const [pattern, said] = this.#times.find(([each]) => each.test(text)) ?? [];
    return pattern && text.replace(pattern, said!);
  }

  /** What somebody is: “Hydrologist” is no name. Of a pasted headline, the first part. */
  lowerRole(headline: string): string {
    const [phrase = ''] = headline.split(/ [|•·] /u);
    const alone = this.isPerson(phrase) && firstOf(this.head(phrase)) === firstOf(phrase);
    return alone && !/\p{Lu}/u.test(phrase.slice(1)) ? phrase.toLowerCase() : this.lower(phrase);
  }

  #sounds(text: string): boolean {
    const word = /[\p{L}\p{N}]+/u.exec(text.normalize('NFD'))?.[0] ?? '';
    return this.#initial.test(word) && (this.#vowel.test(word) || /^[A-Z]{2,3}$/u.test(word));
  }
}
