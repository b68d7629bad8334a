import type { SearchLanguage } from '../types.ts';

/** Words that are on every page, and that people type around what they look for. */
const STOP = new Set(
  `a about all am an and any are as at be been but by can could did do does for from get had has have her him his how i if in is it its me
   just many may much my need no not of on or our should so some that the their them then there they this to was we were want what when where which who why will with would you your
   dont im ive linkedin`.split(/\s+/),
);

/** What is taken off a word, the first that is there: the ending, what takes its place, and how long what is left must be. */
const ENDINGS: readonly (readonly [ending: string, by: string, least: number])[] = [
  ['ies', 'y', 0],
  ['ing', '', 3],
  ['ed', '', 3],
  ['es', '', 4],
  ['ss', 'ss', 0],
  ['s', '', 1],
  ['e', '', 4],
];

/** One form for “decline”, “declines”, “declined” and “declining”, and for both spellings of “personalise”. */
function termOf(word: string): string {
  if (STOP.has(word)) return '';
  const fits = ([ending, , least]: (typeof ENDINGS)[number]) =>
    word.endsWith(ending) && word.length >= ending.length + least;
  const [ending, by] = ENDINGS.find(fits) ?? ['', ''];
  const bare = word.slice(0, word.length - ending.length) + by;
  return bare.replace(/iz$/, 'is').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** What newcomers call things, and what these pages call them. */
const ALSO = {
  refuse: 'decline',
  reject: 'decline',
  cancel: 'withdraw',
  undo: 'withdraw',
  unsend: 'withdraw',
  retract: 'withdraw',
  delete: 'withdraw remove',
  unfriend: 'remove',
  bitcoin: 'crypto scam',
  crypto: 'scam',
  money: 'crypto scam',
  fake: 'false scam',
  bot: 'false scam',
  fraud: 'scam',
  spam: 'sell pitch scam',
  sell: 'pitch',
  seller: 'pitch sell',
  vendor: 'pitch sell',
  salesman: 'sell pitch',
  sales: 'sell pitch',
  characters: 'limit length long',
  length: 'limit long',
  limit: 'characters long',
  boss: 'manager chief colleague',
  manager: 'boss',
  job: 'work',
  resume: 'job work',
  cv: 'job work',
  example: 'note',
  template: 'stock',
  message: 'note',
  request: 'invitation',
  invite: 'invitation',
  stranger: 'unknown',
  typo: 'slip spelling',
  wrong: 'went',
  mistake: 'oops wrong slip',
  accident: 'oops',
  send: 'went',
  sent: 'went',
  ex: 'partner fear block',
  stalker: 'fear follow block',
  harass: 'fear block',
  threat: 'fear police block',
  scared: 'fear frightened block',
  creepy: 'personal scam',
  flirt: 'personal',
  dating: 'personal',
  privacy: 'kept prove',
  private: 'browser kept',
  tracking: 'privacy browser',
} as const;

/** English, as far as the search needs it. */
export const english: SearchLanguage = {
  termOf,
  also: Object.fromEntries(Object.entries(ALSO).map(([word, others]) => [termOf(word), others.split(' ')])),
};
