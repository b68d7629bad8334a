import {
  bodyOf,
  isParticular,
  ME,
  ORDINARY,
  says,
  sketch,
  WE,
  YOU,
  type Sketch,
  visitFeatures,
  type Visit,
} from './features.ts';

/** What a sentence can do in a note. One sentence may do several things. */
export const ROLES = [
  'context',
  'thin',
  'detail',
  'self',
  'reason',
  'question',
  'wish',
  'flattery',
  'pitch',
  'job',
  'ask',
  'need',
  'numbers',
  'pressure',
  'familiar',
  'personal',
  'scam',
  'stock',
  'offer',
  'close',
  'greeting',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Weights fitted by `npm run train`, in two steps: features of a sentence say what it does (`roles`), and what the sentences do says what the note
 * shows (`labels`). `common` is the words that the reader takes for ordinary beside those of `ORDINARY`, divided by spaces; `features` one feature
 * a line, its name, a tab, and for each role it speaks to the role's letter (A for the first of `ROLES`, a where it speaks against it) and a
 * weight; `biases` one a role; `labels` for each label the weights of `summaryOf`, the bias first, each as one character (see `ZERO`). One unit
 * of weight is 1/`scale`. Written so, they and what reads them take 200 bytes less of every tool's page than with numbers between commas.
 */
export interface Weights {
  readonly scale: number;
  readonly common: string;
  readonly features: string;
  readonly biases: readonly number[];
  readonly labels: Readonly<Record<string, string>>;
}

/** The character code that stands for 0 in `labels`; n beside it stands for n. All that are printed lie within 47 of it. */
export const ZERO = 79;

/** A feature that speaks for or against roles, and the tokens it rests on (-1 for the whole sentence). */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly weights: ReadonlyMap<Role, number>;
}

/** How likely (0 to 1) a sentence plays each role, and the features that say so. */
export interface SentenceRoles {
  readonly likely: Readonly<Record<Role, number>>;
  readonly parts: readonly Part[];
}

export interface Read extends Sketch {
  readonly roles: readonly SentenceRoles[];
  /** By label: above 0 the note shows it. */
  readonly scores: ReadonlyMap<string, number>;
}

const likely = (score: number): number => 1 / (1 + Math.exp(-score));

export class Model {
  readonly common: ReadonlySet<string>;
  readonly #byFeature = new Map<string, ReadonlyMap<Role, number>>();
  /** The first two of every three words that are a feature. */
  readonly #begins = new Set<string>();
  readonly #biases: Readonly<Record<Role, number>>;
  readonly #labels: readonly (readonly [string, readonly number[]])[];

  constructor({ scale, common, features, biases, labels }: Weights) {
    this.common = new Set([...ORDINARY, ...common.split(' ')]);
    for (const line of features.split('\n')) {
      const [name = '', weights = ''] = line.split('\t');
      const byRole = [...weights.matchAll(/([A-Za-z])(\d+)/gu)].map(([, letter = '', weight]) => {
        const role = letter.toUpperCase();
        return [ROLES[role.charCodeAt(0) - 65]!, (letter === role ? 1 : -1) * (Number(weight) / scale)] as const;
      });
      this.#byFeature.set(name, new Map(byRole));
      this.#begins.add(name.slice(0, Math.max(0, name.lastIndexOf(' '))));
    }
    this.#biases = Object.fromEntries(ROLES.map((role, i) => [role, biases[i]! / scale])) as Record<Role, number>;
    this.#labels = Object.entries(labels).map(([label, weights]) => [
      label,
      [...weights].map((weight) => (weight.charCodeAt(0) - ZERO) / scale),
    ]);
  }

  read(text: string): Read {
    const sketched = sketch(text, this.common);
    const roles = sketched.sentences.map((_, index) => this.#rolesOf(sketched, index));
    const summary = summaryOf(sketched, roles);
    const scores = new Map(
      this.#labels.map(([label, weights]) => [label, summary.reduce((sum, value, i) => sum + value * weights[i]!, 0)]),
    );
    return { ...sketched, roles, scores };
  }

  /** A feature counts once a sentence, however often it occurs in it. */
  #rolesOf(note: Sketch, index: number): SentenceRoles {
    const totals: Record<Role, number> = { ...this.#biases };
    const parts: Part[] = [];
    const seen = new Set<ReadonlyMap<Role, number>>();
    const visit: Visit = (name, first, last) => {
      const weights = this.#byFeature.get(name);
      if (!weights) return;
      parts.push({ first, last, weights });
      if (seen.has(weights)) return;
      seen.add(weights);
      for (const [role, weight] of weights) totals[role] += weight;
    };
    visitFeatures(note, index, visit, this.#begins);
    for (const role of ROLES) totals[role] = likely(totals[role]);
    return { likely: totals, parts };
  }
}

/** The numbers that stand for a whole note: 1, then for each role its likeliest sentence and how much more of it there is, then the shape of the note. */
export function summaryOf(note: Sketch, roles: readonly Pick<SentenceRoles, 'likely'>[]): number[] {
  const most = Object.fromEntries(
    ROLES.map((role) => [role, roles.reduce((best, one) => Math.max(best, one.likely[role]), 0)]),
  ) as Record<Role, number>;
  const more = ROLES.map((role) => 1 - roles.reduce((none, one) => none * (1 - one.likely[role]), 1));
  const shared = PAIRS.map(([a, b]) => most[a] * most[b]);
  return [1, ...ROLES.map((role) => most[role]), ...more, ...shared, ...shapeOf(note)];
}

const PAIRS: readonly (readonly [Role, Role])[] = [
  ['context', 'pitch'],
  ['context', 'ask'],
  ['context', 'job'],
  ['context', 'reason'],
  ['context', 'thin'],
  ['reason', 'need'],
  ['reason', 'wish'],
  ['detail', 'flattery'],
  ['detail', 'pitch'],
  ['self', 'context'],
  ['self', 'need'],
  ['ask', 'reason'],
];

const capped = (n: number, most: number): number => Math.min(n, most) / most;

function shapeOf(note: Sketch): number[] {
  const { tokens, symbols, sentences, greeting } = note;
  const counts = { you: 0, we: 0, me: 0, none: 0 };
  for (const sentence of sentences) {
    const { first, last } = bodyOf(note, sentence);
    const who = says(tokens, first, last, YOU)
      ? 'you'
      : says(tokens, first, last, WE)
        ? 'we'
        : says(tokens, first, last, ME)
          ? 'me'
          : 'none';
    for (let i = first; i <= last; i++) if (isParticular(symbols[i])) counts[who]++;
  }
  return [
    Number(greeting?.name !== undefined),
    capped(tokens.length, 20),
    capped(tokens.length, 80),
    capped(sentences.length, 6),
    capped(counts.you, 2),
    capped(counts.you, 8),
    capped(counts.we, 4),
    capped(counts.me, 6),
    capped(counts.none, 4),
  ];
}
