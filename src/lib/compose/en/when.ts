import { firstOf, type Forms } from './forms.ts';

const LED = new Set('on in at during since until from around about after before over between by for'.split(' '));
const OPENS = new Set(
  'last this next yesterday today tonight recently earlier just every once some years ages soon'.split(' '),
);
const CLOSES = new Set('ago back earlier before'.split(' '));

const named = (text: string, forms: Forms): string =>
  text.replace(/\p{L}+/gu, (word) =>
    word === word.toLowerCase() &&
    (forms.is('days', word) || (forms.is('months', word) && word !== 'may' && word.length > 2 && word !== 'march'))
      ? word[0]!.toUpperCase() + word.slice(1)
      : word,
  );

/** A time as a sentence says it: “on Tuesday”, “in June 2024”, “last week”. Nothing where it is no time that we know how to say. */
export function whenOf(fact: string, forms: Forms): string | undefined {
  const text = named(forms.lower(fact), forms);
  const words = text.split(' ');
  const first = firstOf(text);
  if (LED.has(first)) return words.length > 1 ? text : undefined;
  if (OPENS.has(first) || CLOSES.has((words.at(-1) ?? '').toLowerCase())) return text;
  if (/^(?:the )?(?:weekend|end of|start of|beginning of|turn of)\b/u.test(text))
    return `at ${text.replace(/^(?!the )/u, 'the ')}`;
  if (/^(?:easter|christmas|new year)\b/iu.test(text)) return `at ${text}`;
  const span = /^(\d{4}) ?(?:–|-|—|to) ?(\d{2,4})$/u.exec(text);
  if (span) return `from ${span[1]} to ${span[2]}`;
  if (/^(?:the )?(?:\d{4}|\d0s|\d{4}s)\b/u.test(text)) return `in ${text.replace(/^(?=\d+s\b)/u, 'the ')}`;
  const noun = first === 'the' || /^(?:early|late|mid)$/u.test(first) ? (words[1] ?? '') : first;
  if (/^\d{1,2}(?:st|nd|rd|th)?$/iu.test(noun))
    return words.length > 1 && words.some((word) => forms.is('months', word)) ? `on ${text}` : undefined;
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u.test(text)) return `on ${text}`;
  if (forms.is('days', noun)) return `on ${text}`;
  if (forms.is('months', noun))
    return `${/^\S+ \d{1,2}(?:st|nd|rd|th)?(?:,|$)/u.test(text) ? 'on' : 'in'} ${text[0]!.toUpperCase()}${text.slice(1)}`;
  if (forms.is('seasons', noun)) return `in ${words.length === 1 ? `the ${text}` : text}`;
  return undefined;
}
