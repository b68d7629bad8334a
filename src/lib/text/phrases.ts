import { basesOf } from './bases.ts';
import type { Range } from './range.ts';
import type { Token } from './tokens.ts';

/** Word lists by name, used in phrases as `@name`. */
export type WordClasses = Readonly<Record<string, string>>;

/** A phrase found: the label it was listed under, and the tokens from `first` to `last`, both included. */
export interface PhraseFound extends Range {
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

interface Step {
  readonly words: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly optional: boolean;
  /** How many tokens may be skipped before this step. */
  readonly gap: number;
}
interface Pattern {
  readonly label: string;
  readonly steps: readonly Step[];
}

/** A text as phrases are looked for in it: its tokens, and for each its symbol and the class it belongs to. */
interface Looked {
  readonly tokens: readonly Token[];
  readonly symbols: readonly string[];
  readonly names: readonly (string | undefined)[];
}

const ANY_PARTICULAR = '<p>';
const PARTICULAR = new Set(['<rare>', '<Name>', '<n>']);

/**
 * Finds listed phrases in a text. A phrase is words divided by spaces; in each place `a|b` means either, `@work` a word of that class,
 * `<Name>`, `<n>` or `<rare>` a token with that symbol and `<p>` one with any of them, a `?` at the end that the word may be missing, and `~`
 * between words that up to three other words of the same sentence may stand there, `~~` up to six.
 * No regular expression is built, every gap is bounded, and phrases are looked up by their first word: time is linear in the text.
 */
export class Phrasebook {
  readonly #byFirst = new Map<string, Pattern[]>();
  readonly #classOf: ReadonlyMap<string, string>;

  constructor(phrases: Readonly<Record<string, readonly string[]>>, classes: WordClasses) {
    this.#classOf = new Map(
      Object.entries(classes).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
    );
    for (const [label, list] of Object.entries(phrases)) for (const phrase of list) this.#add(label, phrase);
  }

  /** All phrases found, in text order; the longest for each label where several begin at one word. `symbols` and the `names` of classes stand for the tokens one by one. */
  find(
    tokens: readonly Token[],
    symbols: readonly string[] = [],
    names = tokens.map((token) => this.classOf(token.norm)),
  ): PhraseFound[] {
    const found: PhraseFound[] = [];
    tokens.forEach((token, first) => {
      let best: Map<string, number> | undefined;
      const symbol = symbols[first] ?? '';
      const name = names[first];
      for (const patterns of [
        this.#byFirst.get(token.norm),
        name && this.#byFirst.get(`@${name}`),
        PARTICULAR.has(symbol) && this.#byFirst.get(symbol),
        PARTICULAR.has(symbol) && this.#byFirst.get(ANY_PARTICULAR),
      ]) {
        for (const { label, steps } of patterns || []) {
          const last = this.#match(steps, { tokens, symbols, names }, first);
          if (last >= 0 && last > (best?.get(label) ?? -1)) (best ??= new Map()).set(label, last);
        }
      }
      if (best)
        for (const [label, last] of best)
          found.push({ label, first, last, start: token.start, end: tokens[last]!.end });
    });
    return found;
  }

  /** The class that a word, or one it is a form of, belongs to. */
  classOf(norm: string): string | undefined {
    const own = this.#classOf.get(norm);
    if (own !== undefined) return own;
    for (const base of basesOf(norm)) {
      const name = this.#classOf.get(base);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  #add(label: string, phrase: string): void {
    const steps = parse(phrase);
    const heads = new Set<string>();
    for (const step of steps) {
      for (const word of step.words) heads.add(word);
      for (const name of step.classes) heads.add(`@${name}`);
      if (!step.optional) break;
    }
    for (const head of heads) {
      const list = this.#byFirst.get(head);
      if (list) list.push({ label, steps });
      else this.#byFirst.set(head, [{ label, steps }]);
    }
  }

  #fits({ words, classes }: Step, token: Token, symbol: string | undefined, name: string | undefined): boolean {
    if (words.has(token.norm)) return true;
    if (symbol !== undefined && (words.has(symbol) || (words.has(ANY_PARTICULAR) && PARTICULAR.has(symbol))))
      return true;
    return name !== undefined && classes.has(name);
  }

  /** The index of the last token of the match that begins at `at`, or -1. */
  #match(steps: readonly Step[], text: Looked, at: number): number {
    let position = at;
    for (const step of steps) {
      const hit = this.#seek(step, text, position);
      if (hit >= 0) position = hit + 1;
      else if (!step.optional) return -1;
    }
    return position - 1 >= at ? position - 1 : -1;
  }

  #seek(step: Step, { tokens, symbols, names }: Looked, position: number): number {
    for (let i = position; i <= position + step.gap; i++) {
      const token = tokens[i];
      if (!token) return -1;
      if (this.#fits(step, token, symbols[i], names[i])) return i;
      if (token.kind === 'mark' && '.!?…'.includes(token.norm)) return -1;
    }
    return -1;
  }
}

function parse(phrase: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of phrase.split(' ')) {
    if (/^~+$/u.test(part)) gap = 3 * part.length;
    else {
      const optional = part.length > 1 && part.endsWith('?');
      const options = (optional ? part.slice(0, -1) : part).split('|');
      const isClass = (option: string): boolean => option.length > 1 && option.startsWith('@');
      steps.push({
        words: new Set(options.filter((option) => !isClass(option))),
        classes: new Set(options.filter(isClass).map((option) => option.slice(1))),
        optional,
        gap,
      });
      gap = 0;
    }
  }
  return steps;
}
