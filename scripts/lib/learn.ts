import { ORDINARY, sketch, visitFeatures, type Sketch } from '../../src/lib/reader/features.ts';
import { verdictOf } from '../../src/lib/reader/judge.ts';
import { Model, ROLES, summaryOf, ZERO, type Role, type Weights } from '../../src/lib/reader/model.ts';
import type { FaultId, MoveId } from '../../src/lib/reader/types.ts';
import { basesOf } from '../../src/lib/text/bases.ts';
import { tokenise } from '../../src/lib/text/tokens.ts';
import { fitLogistic, type Row } from './fit.ts';
import { writerOf, type LabelledNote, type LabelledSentence } from './notes.ts';

/** What the weights decide; every other rule needs none. */
export const FITTED = [
  'no-context',
  'no-reason',
  'sales-pitch',
  'big-ask',
  'vague-flattery',
  'me-centred',
  'numbers-game',
  'pressure',
  'false-familiarity',
  'too-personal',
  'scam-signal',
  'default-template',
  'self-intro',
  'context',
  'specific-detail',
  'reason',
  'mutual-value',
  'soft-close',
] as const satisfies readonly (FaultId | MoveId)[];
type Label = (typeof FITTED)[number];

/** A letter a role, as the notes and sentences have them; a hyphen is none. */
export const LETTERS: Readonly<Record<string, Role>> = {
  c: 'context',
  t: 'thin',
  d: 'detail',
  s: 'self',
  r: 'reason',
  q: 'question',
  w: 'wish',
  f: 'flattery',
  p: 'pitch',
  j: 'job',
  a: 'ask',
  m: 'need',
  n: 'numbers',
  u: 'pressure',
  y: 'familiar',
  x: 'personal',
  z: 'scam',
  k: 'stock',
  o: 'offer',
  l: 'close',
  g: 'greeting',
};

export interface Settings {
  /** A word is ordinary when it stands in so many notes; a feature is kept when it stands in so many sentences. */
  readonly ordinary: number;
  readonly kept: number;
  readonly l1: number;
  readonly l2: number;
  readonly relaxed: number;
  readonly folds: number;
  readonly rounds: number;
  /** Writers whose notes are odder than most people's count for less. */
  readonly odd: Readonly<Record<string, number>>;
  /** So do sentences that stand in no note. */
  readonly alone: number;
}

export const SETTINGS: Settings = {
  ordinary: 30,
  kept: 4,
  l1: 0.001,
  folds: 3,
  l2: 0.0002,
  relaxed: 0.3,
  rounds: 30,
  odd: { a: 0.2, d: 0.2, e: 0.2 },
  alone: 1,
};

const SCALE = 8;
const weigh = (x: number): number => Math.round(x * SCALE);
/** A weight for a label as one character. Throws where none stands for it: then choose a smaller `SCALE`. */
function asCharacter(weight: number): string {
  if (Math.abs(weight) > 47) throw new Error(`No character stands for a weight of ${weight}.`);
  return String.fromCharCode(ZERO + weight);
}
const says = (note: LabelledNote, label: Label): boolean =>
  (note.faults as readonly string[]).includes(label) || (note.moves as readonly string[]).includes(label);

/** Both steps of the weights: what sentences do from notes that have roles for theirs and from single sentences, what notes show from the notes. */
export function learn(notes: readonly LabelledNote[], bank: readonly LabelledSentence[], settings = SETTINGS): Weights {
  const summaries = crossRead(notes, bank, settings);
  return { ...learnRoles(notes, bank, settings), labels: learnLabels(notes, summaries, settings) };
}

function ordinaryWords(texts: readonly { readonly text: string }[], least: number): string[] {
  const seen = new Map<string, number>();
  for (const { text } of texts) {
    const words = tokenise(text).filter(
      (token) => token.kind === 'word' && (token.casing === 'x' || token.opens || /^i(?:'|$)/u.test(token.norm)),
    );
    for (const word of new Set(words.map((token) => token.norm))) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  const ordinary = new Set([...ORDINARY, ...[...seen].flatMap(([word, count]) => (count >= least ? [word] : []))]);
  for (const word of ORDINARY) ordinary.delete(word);
  const listed = new Set([...ORDINARY, ...ordinary]);
  return [...ordinary].filter((word) => !basesOf(word).some((base) => listed.has(base))).sort();
}

function namesOf(sketched: Sketch, index: number): ReadonlySet<string> {
  const names = new Set<string>();
  visitFeatures(sketched, index, (name) => names.add(name));
  return names;
}

/** The roles of sentences, a group of letters each. */
const rolesIn = (letters: string): Role[][] =>
  letters
    .split(' ')
    .filter(Boolean)
    .map((group) => [...group].flatMap((letter) => LETTERS[letter] ?? []));

/** A sentence to learn from: what it does, what can be seen of it, and how much it counts. */
interface Seen {
  readonly played: readonly Role[];
  readonly names: ReadonlySet<string>;
  readonly counts: number;
}

/** The sentences of a text, or none where it has since been cut differently. */
function sentencesIn(text: string, letters: string, common: ReadonlySet<string>, counts: number): Seen[] {
  const sketched = sketch(text, common);
  const roles = rolesIn(letters);
  if (roles.length !== sketched.sentences.length) return [];
  return roles.map((played, i) => ({ played, names: namesOf(sketched, i), counts }));
}

/** A sentence on its own says nothing of where it would stand in a note: each place is given in turn, or having none would tell single sentences from those of notes. */
const inSomePlace = (seen: Seen, i: number): Seen => ({
  ...seen,
  names: new Set([...[...seen.names].filter((name) => !PLACES.includes(name)), PLACES[i % PLACES.length]!]),
});
const PLACES = ['#first', '#mid', '#last', '#mid', '#only'];

export function learnRoles(
  notes: readonly LabelledNote[],
  bank: readonly LabelledSentence[],
  { ordinary, kept, l1, l2, relaxed, rounds, odd, alone }: Settings,
): Weights {
  const words = ordinaryWords([...notes, ...bank], ordinary);
  const common = new Set([...ORDINARY, ...words]);
  const sentences = [
    ...notes.flatMap((note) => sentencesIn(note.text, note.roles ?? '', common, odd[writerOf(note)] ?? 1)),
    ...bank.flatMap(({ text, roles }) => sentencesIn(text, roles, common, alone)).map(inSomePlace),
  ];
  const seen = new Map<string, number>();
  for (const { names } of sentences) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, count]) => count >= kept)
    .map(([name]) => name)
    .sort();
  const column = new Map(names.map((name, i) => [name, i]));
  const rows = sentences.map((sentence) => ({
    ...sentence,
    columns: Int32Array.from([...sentence.names].flatMap((name) => column.get(name) ?? [])),
  }));
  const fits = ROLES.map((role) => {
    const answers = rows.map((row): Row => ({
      columns: row.columns,
      counts: row.counts,
      yes: row.played.includes(role),
    }));
    return fitLogistic(answers, { columns: names.length, l1: l1 * spread(answers), l2, relaxed, rounds });
  });
  const lines = names.flatMap((name, i) => {
    const weights = fits
      .map((fit, role) => [role, weigh(fit.weights[i]!)] as const)
      .filter(([, weight]) => weight !== 0)
      .map(([role, weight]) => `${String.fromCharCode((weight > 0 ? 65 : 97) + role)}${Math.abs(weight)}`);
    return weights.length > 0 ? [`${name}\t${weights.join('')}`] : [];
  });
  return {
    scale: SCALE,
    common: words.join(' '),
    features: lines.join('\n'),
    biases: fits.map(({ bias }) => weigh(bias)),
    labels: {},
  };
}

/** A rare role has little to pull with, so less holds it back: the spread of its answers, at most 1. */
function spread(rows: readonly Row[]): number {
  const share = rows.filter(({ yes }) => yes).length / rows.length;
  return Math.min(1, Math.sqrt(share * (1 - share)) / 0.2);
}

/** Summaries of every note by a model that has seen nothing by its writer: a stranger's notes are read with less assurance. */
function crossRead(notes: readonly LabelledNote[], bank: readonly LabelledSentence[], settings: Settings): number[][] {
  const writers = [...new Set(notes.map(writerOf))].sort();
  const foldOf = (note: LabelledNote): number => writers.indexOf(writerOf(note)) % settings.folds;
  const models = Array.from({ length: settings.folds }, (_, fold) => {
    const others = notes.filter((note) => foldOf(note) !== fold);
    return new Model(learnRoles(others, bank, settings));
  });
  return notes.map((note) => {
    const read = models[foldOf(note)]!.read(note.text);
    return summaryOf(read, read.roles);
  });
}

function learnLabels(
  notes: readonly LabelledNote[],
  summaries: readonly number[][],
  { odd }: Settings,
): Weights['labels'] {
  const width = summaries[0]!.length - 1;
  const columns = Int32Array.from({ length: width }, (_, i) => i);
  const values = summaries.map((summary) => Float64Array.from(summary.slice(1)));
  const fits = FITTED.map((label) =>
    fitLogistic(
      notes.map((note, i): Row => ({
        columns,
        values: values[i]!,
        yes: says(note, label),
        counts: odd[writerOf(note)] ?? 1,
      })),
      { columns: width, l1: 0, l2: 0.0005, relaxed: 0, rounds: 200 },
    ),
  );
  const scores = fits.map(({ weights, bias }) =>
    values.map((value) => value.reduce((sum, x, j) => sum + x * weights[j]!, bias)),
  );
  const cuts = chooseCuts(notes, scores, odd);
  return Object.fromEntries(
    FITTED.map((label, i) => [
      label,
      [fits[i]!.bias - cuts[i]! - (CAUTION[label] ?? 0), ...fits[i]!.weights].map(weigh).map(asCharacter).join(''),
    ]),
  );
}

/** Where a reader may well differ, silence is better than a false alarm: these need to be surer than the notes alone would ask. */
const CAUTION: Partial<Record<Label, number>> = { 'no-reason': 0.25, 'me-centred': 0.65 };

const CUTS = Array.from({ length: 31 }, (_, i) => -1.5 + i * 0.1);

/**
 * Where each label's yes begins: first where its F1 is best, then the faults again, one after the other, where the whole does best by verdicts,
 * by faults, and by leaving good notes alone.
 */
function chooseCuts(notes: readonly LabelledNote[], scores: readonly number[][], odd: Settings['odd']): number[] {
  const counts = notes.map((note) => odd[writerOf(note)] ?? 1);
  const f1At = (label: number, cut: number): number => {
    let [right, wrong] = [0, 0];
    notes.forEach((note, i) => {
      const [is, said] = [says(note, FITTED[label]!), scores[label]![i]! > cut];
      if (is && said) right += counts[i]!;
      else if (is !== said) wrong += counts[i]!;
    });
    return (2 * right) / (2 * right + wrong || 1);
  };
  const best = (value: (cut: number) => number): number =>
    CUTS.reduce((a, b) => (value(b) > value(a) + 1e-9 ? b : a), 0);
  const cuts = FITTED.map((_, label) => best((cut) => f1At(label, cut)));
  const faults = FITTED.flatMap((label, i) =>
    notes.some((note) => (note.faults as readonly string[]).includes(label)) ? [i] : [],
  );
  const worth = (): number => judgedWell(notes, faults, scores, cuts, counts);
  for (let round = 0; round < 2; round++)
    for (const label of faults) {
      const kept = cuts[label]!;
      let [value, choice] = [worth() + 0.15 * f1At(label, kept), kept];
      for (const cut of CUTS) {
        cuts[label] = cut;
        const now = worth() + 0.15 * f1At(label, cut);
        if (now > value + 1e-9) [value, choice] = [now, cut];
      }
      cuts[label] = choice;
    }
  return cuts;
}

/** Share of right verdicts, less half the share of good notes with a false fault, less a good note refused and a bad one passed, each in full. */
function judgedWell(
  notes: readonly LabelledNote[],
  faults: readonly number[],
  scores: readonly number[][],
  cuts: readonly number[],
  counts: readonly number[],
): number {
  let [right, alarms, refused, passed, all, good] = [0, 0, 0, 0, 0, 0];
  notes.forEach((note, i) => {
    const found = faults.filter((label) => scores[label]![i]! > cuts[label]!).map((label) => FITTED[label] as FaultId);
    const plain = note.faults.filter((fault) => !(FITTED as readonly string[]).includes(fault));
    const verdict = verdictOf(new Set([...found, ...plain]));
    const weight = counts[i]!;
    all += weight;
    if (verdict === note.verdict) right += weight;
    if (verdict === 'send' && note.verdict === 'rethink') passed += weight;
    if (note.verdict !== 'send') return;
    good += weight;
    if (verdict === 'rethink') refused += weight;
    if (found.some((fault) => !note.faults.includes(fault))) alarms += weight;
  });
  return right / all - 0.5 * (alarms / good) - refused / good - passed / all;
}
