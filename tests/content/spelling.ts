import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

const speller = nspell(dictionary.aff.toString(), dictionary.dic.toString());

/** British dictionaries take “-ize” too, as Oxford does. We write “-ise”, wherever there is such a word. */
const IZE = /^(.{3,})([iy])z(e[ds]?|ing|ers?|ations?|ational)$/u;
/** Words that are not what they seem with an s. */
const PRIZES = /^(?:prize[ds]?|prizing|size[ds]?|resize[ds]?)$/u;
/** Taken by the dictionary, and not by us: each with what we write. */
const AMERICAN = new Map([
  ['gray', 'grey'],
  ['jewelry', 'jewellery'],
  ['judgment', 'judgement'],
  ['airplane', 'aeroplane'],
  ['math', 'maths'],
  ['gotten', 'got'],
]);

const isBritish = (word: string): boolean => {
  const lower = word.toLowerCase();
  const ize = PRIZES.test(lower) ? undefined : IZE.exec(lower);
  if (ize && speller.correct(`${ize[1]}${ize[2]}s${ize[3]}`)) return false;
  return !AMERICAN.has(lower) && speller.correct(word);
};

const NO_WORDS =
  /\{\w+\}|https?:\S+|\b[\w.-]+@[\w.-]+|\B#[\w-]+|\/[\w/-]*\/|\b[\w-]+\.(?:com|org|net|example|json|ts|mdx)\b/gu;
const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}’']*(?:-\p{L}+)*/gu;
const BEGINS = /(?:^|[.!?:]["”’)]*\s+|[“‘(§]\s*|\n)$/u;

/** “Katarzyna, thank you.” and “Thank you. Ewa”: whom a text addresses, and who signs it. */
const isAddressed = (at: number, after: string): boolean => at === 0 && after.startsWith(',');
const isSigned = (at: number, after: string): boolean => at > 0 && after === '';

interface Words {
  /** To be checked: the first word of a sentence still has its capital. */
  readonly words: readonly string[];
  /** A capital inside a sentence makes a name, and so does its place in a note. Abbreviations in capitals are names too. */
  readonly names: readonly string[];
}

const trim = (word: string): string =>
  word
    .replaceAll('’', "'")
    .replace(/['-]+$/u, '')
    .replace(/'s$/u, '');

/** The words of a text, without numbers, addresses, ids and slots. */
export function wordsOf(text: string): Words {
  const names: string[] = [];
  const plain = text.replace(NO_WORDS, ' § ').replace(CAPITALISED, (word, at: number, whole: string) => {
    const after = whole.slice(at + word.length);
    const isName = isAddressed(at, after) || isSigned(at, after) || /\p{Lu}/u.test(word.slice(1));
    if (!isName && BEGINS.test(whole.slice(0, at))) return word;
    names.push(trim(word));
    return ' , ';
  });
  const words = plain.match(/\p{L}[\p{L}’'-]*/gu)?.map(trim) ?? [];
  return { words: words.filter((word) => word.length > 1), names };
}

/** Whether a word is British English, or made by a hyphen of words that are. `own` are the words and names we have besides. */
export function isSpelt(word: string, own: ReadonlySet<string>): boolean {
  const known = (each: string) => own.has(each) || own.has(each.toLowerCase()) || isBritish(each);
  return known(word) || (word.includes('-') && word.split('-').every((part) => part.length < 2 || known(part)));
}
