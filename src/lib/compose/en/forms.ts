import { ORDINARY } from '../../reader/features.ts';
import type { Language, WordList } from '../types.ts';

const DETERMINERS = set('the a an your our my their his her its this that these those some every each another');
const AFTER_HEAD = set(
  'of on in at for about with from by to that which who where when and or as between during under',
);
const PLACED = /^(at|in|on|during) (?=\S)/iu;
const OF_PROFESSION = /(?:er|or|ist|ician|ant|eer|man|woman|person)$/u;
const TITLES_OF_JOBS =
  /\b(?:post|role|job|position|vacancy|apprenticeship|internship|fellowship|scholarship|residency|lectureship)$/iu;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export const firstOf = (text: string): string => (/^[^\s,]+/u.exec(text)?.[0] ?? '').toLowerCase();
export const rest = (text: string): string => text.replace(/^\S+\s*/u, '');

/** English as the composer needs it: which article, which preposition, whose. Every phrase comes in cleaned, in one line. */
export class Forms {
  readonly #lists = new Map<WordList, ReadonlySet<string>>();
  readonly #known: ReadonlySet<string>;

  constructor(words: Language['words']) {
    const lists = Object.entries(words) as [WordList, string][];
    for (const [name, list] of lists) this.#lists.set(name, set(list));
    const ordinary = lists.filter(([name]) => name !== 'days' && name !== 'months').map(([, list]) => list);
    this.#known = new Set([...ORDINARY, ...ordinary.join(' ').split(' ')]);
  }

  is(list: WordList, word: string): boolean {
    return this.#lists.get(list)!.has(word.toLowerCase());
  }

  /** A capital that only a keyboard put there goes; a name keeps its own. */
  lower(text: string): string {
    const word = /^[\p{L}’-]+/u.exec(text)?.[0] ?? '';
    const low = word.toLowerCase();
    if (low === 'i' || low.startsWith('i’') || /\p{Lu}/u.test(word.slice(1))) return text;
    const known = this.#known.has(low) || low.endsWith('ing') || DETERMINERS.has(low);
    return known ? low + text.slice(word.length) : text;
  }

  /** The same for what may be a name: “University of Bergen” keeps its capital, “Workshop on walls” does not. */
  lowerName(text: string): string {
    const named = /\p{Lu}/u.test(rest(text)) && !/^\S+ (?:on|about|for|with|in|at) /u.test(text);
    return named && !DETERMINERS.has(firstOf(text)) ? text : this.lower(text);
  }

  /** The noun that a phrase is about: the last before “of”, “on” and their like; a number after it does not count. */
  head(phrase: string): string {
    const words = phrase.split(' ');
    const end = words.findIndex(
      (word, i) => i > 0 && (AFTER_HEAD.has(word.toLowerCase()) || words[i - 1]!.endsWith(',')),
    );
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
    if (DETERMINERS.has(first) || /^[“‘(]|^\p{N}+\p{L}*$/u.test(text) || /^\S+(?:’s|s’) /u.test(text)) return text;
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
    const first = firstOf(text);
    if (/^(?:your|how|what|why|where|our|my)$/u.test(first) || /^\S+(?:’s|s’) /u.test(text)) return text;
    if (/^the way\b/u.test(text)) return text;
    const bare = DETERMINERS.has(first) ? this.lower(rest(text)) : text;
    const words = bare.split(' ');
    const titled =
      words.length > 1 && !bare.includes('“') && words.every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word));
    return titled && !this.#isA('made', this.head(bare)) ? `your “${bare}”` : `your ${bare}`;
  }

  /** With “a” or “an”, by its sound. Of a “head gardener job” it is the gardener that is looked for. */
  a(phrase: string): string {
    const text = this.lower(phrase).replace(/ (?:post|role|job|position|vacancy)$/u, '');
    const bare = DETERMINERS.has(firstOf(text)) ? rest(text) : text;
    return `${startsWithVowel(bare) ? 'an' : 'a'} ${bare}`;
  }

  /** A post to be filled: “the ward manager post”. */
  post(phrase: string): string {
    const text = this.lower(phrase);
    const bare = DETERMINERS.has(firstOf(text)) ? this.lower(rest(text)) : text;
    return `the ${bare}${TITLES_OF_JOBS.test(bare) ? '' : ' post'}`;
  }

  isPerson(phrase: string): boolean {
    const noun = this.head(phrase).toLowerCase();
    return this.is('people', noun) || OF_PROFESSION.test(noun);
  }

  /** “did”, for what was made: “read” for an article; nothing where one cannot tell. */
  didWith(phrase: string): string | undefined {
    const noun = this.head(phrase);
    if (this.#isA('read', noun)) return 'read';
    if (this.#isA('watched', noun)) return 'watched';
    if (this.#isA('heard', noun)) return 'listened to';
    return this.#isA('used', noun) ? 'used' : undefined;
  }
}

const SPOKEN = /^(?:nasa|nato|unesco|unicef|lego|html?5?)$/iu;

function startsWithVowel(text: string): boolean {
  const word = /^[^\s-]+/u.exec(text.replace(/^[“‘(]/u, ''))?.[0] ?? '';
  if (/^\p{N}/u.test(word)) return /^(?:8|11(?!\d)|18(?!\d))/u.test(word);
  if (/^[A-Z]{2,}/u.test(word) && !SPOKEN.test(word)) return /^[AEFHILMNORSX]/u.test(word);
  if (/^(?:hour|honest|honou?r|heir)/iu.test(word)) return true;
  return (
    /^[aeiouàáâäèéêëìíîïòóôöùúûü]/iu.test(word) && !/^(?:uni(?!n|m)|us(?:e|a|u)|eu|one\b|once|ut[io])/iu.test(word)
  );
}
