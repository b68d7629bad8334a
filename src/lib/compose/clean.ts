/** Marks that mean nothing to a reader: control characters and those that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu;
const RUN = /([,;:!?])[,;:!?]+/gu;
const DOTS = /\.{2,}/gu;
const LEADING = /^[\s.,;:!?…•*–—-]+(?=\S)/u;
const TRAILING = /(?:[\s.,;:…•*–—-]|\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f\u200d])$/u;
const INITIALS = /(?:^|\s|\.)\p{L}\.$/u;

/** A fact as typed, fit to stand in a sentence: one line, curly quotes, no mark or emoji at its end. What it says is not touched. */
export function clean(raw: string): string {
  const line = raw.replace(/\s/gu, ' ').replace(UNSEEN, '').replace(/ {2,}/gu, ' ').trim();
  const marked = line
    .replace(RUN, '$1')
    .replace(DOTS, '…')
    .replace(/ ([,;:.!?])/gu, '$1');
  return calm(unwrapped(bare(curled(marked))));
}

/** Without the marks at its ends. */
const bare = (text: string): string => trimmed(text.replace(LEADING, ''));

/** “Yahoo!” keeps its mark; “See you there!” does not. “U.S.” keeps its stop. */
function trimmed(text: string): string {
  let rest = text;
  for (;;) {
    if (INITIALS.test(rest.slice(-4)) && /\.\p{L}\.$/u.test(rest.slice(-4))) return rest;
    const shorter = /[!?]$/u.test(rest.slice(-1))
      ? rest.replace(/(?<=^|\s)(\S*)[!?]$/u, (word, bare: string) => (isName(bare) ? word : bare))
      : rest;
    const mark = TRAILING.exec(shorter.slice(-2))?.[0] ?? ''; // only the end is looked at: a long row of emoji is one step each
    const next = shorter.slice(0, shorter.length - mark.length);
    if (next === rest) return rest;
    rest = next;
  }
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Words shouted from first to last are said at the usual loudness; short ones may be initials. */
function calm(text: string): string {
  const words = text.split(' ');
  if (/\p{Ll}/u.test(text) || words.filter((word) => /^\p{Lu}{4,}$/u.test(word)).length < 2) return text;
  return words.map((word) => (word.length > 4 ? word[0]! + word.slice(1).toLowerCase() : word)).join(' ');
}

/** Typographic quotes; a quote without its fellow goes. */
function curled(text: string): string {
  const paired = (text.match(/["“”„]/gu)?.length ?? 0) % 2 === 0;
  let open = false;
  return text
    .replace(/["“”„]/gu, () => (paired ? ((open = !open) ? '“' : '”') : ''))
    .replace(/(?<=\S)'/gu, '’')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** Brackets around the whole of it go; those inside stay. */
const unwrapped = (text: string): string => (/^\([^()]*\)$/u.test(text) ? bare(text.slice(1, -1).trim()) : text);

/** The first letter as a sentence wants it, unless the word has capitals of its own: “iOS”, “eBay”. */
export function opened(text: string): string {
  const word = /^\S+/u.exec(text)?.[0] ?? '';
  const [first = ''] = text;
  return /\p{Lu}/u.test(word.slice(1)) || word.includes('.') ? text : first.toUpperCase() + text.slice(first.length);
}
