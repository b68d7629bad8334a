import type { Language } from '../types.ts';

/**
 * What each fact is taken for, in this order: `test slots…`. A test is a word list that holds the first word, or one of `TESTS` in
 * `slots.ts`; `&` means both, `!` not. A slot is `name:form`, where `*` is the fact's own name; `!problem` refuses the fact.
 */
export const rules: Language['rules'] = {
  why: ['verb *:verb', 'clause *All', 'begins *Of', 'ing *Of', 'any !verb'],
  line: [
    'clause *All',
    'does *Do:verb',
    'articles *Is',
    'ranks *Is',
    'ed&!person *Is',
    'now&!person *Is',
    'person *Is:a',
    'stripped *All:fact',
    'any !verb',
  ],
  share: ['are *Is:rest', 'past *Do', 'verb *Do:verb', 'clause *All', 'ours *All', 'ed *Is', 'any *Of:the'],
  detail: ['that *That', 'clause *All', 'part *:part *That:part', 'any * *That'],
  question: ['ifs *If', 'told *If', 'asks *:fact', 'asked *:fact', 'clause !clause', 'any *Of'],
  thanks: ['clause !clause', 'any *'],
  thing: [
    'clause&!whose !clause',
    'ways *:fact *Your:your',
    'way *:fact *Your:your',
    'any *:fact *Your:your *Made:fact',
  ],
  topic: ['tells *How', 'clause !clause', 'any * *How'],
  from: ['clause !clause', 'any *'],
  when: ['any *:when'],
  name: ['any *:fact'],
  '': ['clause *:after', 'any *:fact'],
};

/** What goes from a fact before it is looked at. */
export const strip: Language['strip'] = {
  why: '^(?:(?:because|so that|so|in order)[ ,]+)?(?:i(?:’d| would) (?:like|love) to |i (?:want|hope|wish) to |to )?',
  line: '^(?:i’m|i am|i) ',
  share: '^(?:we both|we all|we|both|you and i both|you and i) ',
  detail: '^(?:what stayed with me was|we talked about|we spoke about|about) ',
  thanks: '^(?:(?:thank you|thanks) )?(?:so much )?for ',
  topic: '^(?:(?:your|the|my|a) )?(?:(?:talk|lecture|session|keynote|presentation|paper) )?(?:on|about|in) ',
};

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const SEASON =
  '(?:spring|summer|autumn|fall|winter|morning|afternoon|evening|nineties|eighties|seventies|sixties|noughties)';
const DATE = '\\d{1,2}(?:st|nd|rd|th)?';

/** How a time is said: the first pattern that the whole of it fits. */
export const times: Language['times'] = [
  ['(?:on|in|at|during|since|until|from|around|about|after|before|over|between|by|for) \\S.*', '$&'],
  ['(?:last|this|next|yesterday|today|tonight|recently|earlier|just|every|once|some|years|ages|soon)(?: .*)?', '$&'],
  ['.* (?:ago|back|earlier|before)', '$&'],
  ['(?:the )?((?:weekend|end of|start of|beginning of|turn of)(?: .*)?)', 'at the $1'],
  ['(?:easter|christmas|new year)(?: .*)?', 'at $&'],
  ['(\\d{4}) ?(?:–|-|—|to) ?(\\d{2,4})', 'from $1 to $2'],
  ['(?:the )?(\\d{2,4}s)', 'in the $1'],
  ['\\d{4}', 'in $&'],
  [`(?:the )?${DATE} (?:of )?${MONTH}(?:,? .*)?`, 'on $&'],
  ['\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}', 'on $&'],
  [`${DAY}(?: .*)?`, 'on $&'],
  [`${MONTH} ${DATE}(?:,? .*)?`, 'on $&'],
  [`(?:(?:early|late|mid)[ -])?${MONTH}(?: .*)?`, 'in $&'],
  [`(?:the )?(${SEASON})`, 'in the $1'],
  [`(?:the |early |late |mid )?${SEASON} .*`, 'in $&'],
];

/** Words that have a capital wherever they stand. */
export const proper = `\\b(?:${DAY}|january|february|april|june|july|august|september|october|november|december)\\b`;
/** A word, or a figure's name, that begins with a vowel's sound. */
export const vowel = '^(?!uni(?!n|m)|us[eau]|eu|one|ut[io])(?:[aeiou8]|1[18]$|hou?r|hono|honest|heir)';
/** Initials of which the first is called by a vowel. */
export const initial = '^[AEFHILMNORSX][A-Z]{1,2}$|^(?![A-Z]{2,3}$)';
