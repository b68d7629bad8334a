/**
 * The words that a word may be a form of, the likeliest first: “popped” of “pop” (and of “popp”, “poppe”, which are nobody's words and do no
 * harm), “ladies” of “lady”, “firm's” of “firm”. Lower-case English; nothing is looked up, and the word itself is not among them.
 */
export function basesOf(word: string): string[] {
  const without = (ending: number, then = ''): string => word.slice(0, -ending) + then;
  if (word.endsWith("'s")) return long([without(2)]);
  if (word.endsWith('ies') || word.endsWith('ied')) return long([without(3, 'y'), without(1)]);
  if (word.endsWith('ed')) return long([without(2), without(1), undoubled(without(2))]);
  if (word.endsWith('ing')) return long([without(3), without(3, 'e'), undoubled(without(3))]);
  if (word.endsWith('es')) return long([without(1), without(2)]);
  return word.endsWith('s') && !word.endsWith('ss') ? long([without(1)]) : [];
}

const undoubled = (word: string): string => (word.at(-1) === word.at(-2) ? word.slice(0, -1) : '');

/** Shorter ones are other words: “as” is not a form of “a”. */
const LEAST = 3;
const long = (words: readonly string[]): string[] => words.filter((word) => word.length >= LEAST);
