import type { Cue } from '../lexicon/en/phrases.ts';
import { withSpace, type Range } from '../text/range.ts';
import { bodyOf, type CueFound } from './features.ts';
import type { Role, SentenceRoles } from './model.ts';
import { clauseAround, gapOf, spanOf, thoughtsOf, type Note } from './note.ts';
import type { Edit, Finding, RuleId, Suggestion } from './types.ts';

/** One thing to notice in a note. A rule looks at the note only; it knows nothing of other rules, verdicts or wording. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  find(note: Note): Finding[];
}

interface Parts {
  readonly data?: Finding['data'];
  readonly suggestions?: readonly Suggestion[];
}

/** A finding of a rule. `message` is a key of its sentences in `copy/<language>/findings.ts`. */
export const finding = (rule: RuleId, message: string, range: Range, parts: Parts = {}): Finding => ({
  rule,
  message,
  range: { start: range.start, end: range.end },
  data: parts.data ?? {},
  suggestions: parts.suggestions ?? [],
});

/** A suggestion of one or more edits, which are made together. */
export const edit = (label: Suggestion['label'], ...edits: Edit[]): Suggestion => ({ label, edits });

/** A suggestion to leave words out, with the space that would be left over. */
export const leaveOut = (text: string, range: Range): Suggestion =>
  edit('leave-out', { range: withSpace(text, range), replacement: '' });

/** How a fitted label becomes a finding. */
export interface Fit {
  /** The role whose likeliest sentence is quoted, and within it the cue whose words are. */
  readonly role: Role;
  readonly cue?: Cue;
  readonly message: string;
  /** The words of the cue are enough by themselves, whatever the weights say: they mean hardly anything else. */
  readonly sure?: true;
  /** Silent after all where a sentence of context has one of these cues. */
  readonly unless?: readonly Cue[];
  /** What is said instead when no sentence plays the role: nothing is quoted, for something is missing. */
  readonly missing?: string;
}

/** A rule whose yes or no the weights decide, shown by the words that weighed most. */
export function fitted<Id extends RuleId>(id: Id, fit: Fit): Rule<Id> {
  return {
    id,
    find: (note) => {
      const told = fit.sure ? note.cues.find((found) => found.label === fit.cue) : undefined;
      if (told) return [finding(id, fit.message, quoted(note, told))];
      const shown = (note.scores.get(id) ?? -1) > 0 && !inContext(note, fit.unless ?? []);
      return shown ? [explain(id, note, fit)] : [];
    },
  };
}

/** A role is played when it is at least this likely. */
const PLAYED = 0.4;

const ILL: readonly Role[] = ['pitch', 'ask', 'job', 'scam', 'thin', 'stock', 'pressure', 'familiar', 'need'];
const SMALL = 0.2;

/**
 * Whether a sentence has one of these cues and is context, more likely than not; or not so likely where nothing in the note does ill. Of 645 seen
 * notes that pass the first, 26 have no context, and of 37 that pass the second only, 8.
 */
function inContext({ cuesIn, roles }: Note, cues: readonly Cue[]): boolean {
  const harmless = roles.every(({ likely }) => ILL.every((role) => likely[role] < SMALL));
  const least = harmless ? SMALL : 0.5;
  return cuesIn.some(
    (found, i) => roles[i]!.likely.context >= least && found.some(({ label }) => cues.includes(label)),
  );
}

function explain(id: RuleId, note: Note, { role, cue, message, missing }: Fit): Finding {
  const index = likeliest(note, role);
  if (missing !== undefined && (index < 0 || note.roles[index]!.likely[role] < PLAYED))
    return finding(id, missing, gapOf(note));
  return finding(id, message, wordsOf(note, index, role, cue));
}

/** The sentence that most likely plays a role, or -1 in a text without sentences. */
export const likeliest = ({ roles }: Note, role: Role): number =>
  roles.reduce((best, one, i) => (best < 0 || one.likely[role] > roles[best]!.likely[role] ? i : best), -1);

/** A quotation should be short: longer ones say little. */
const QUOTABLE = 14;

/** The words of a sentence that speak most for a role: a cue of that kind if there is one, else the thought that does. */
export function wordsOf(note: Note, index: number, role: Role, cue?: Cue): Range {
  const sentence = note.sentences[index];
  if (!sentence) return gapOf(note);
  const { first, last } = bodyOf(note, sentence);
  if (first > last) return sentence;
  const cues = note.cuesIn[index]!.filter(
    (found) => found.label === cue && found.first >= first && found.last - found.first < QUOTABLE,
  );
  const weights = runningWeights(note.roles[index]!, role, sentence.first, sentence.last);
  const sum = (found: { first: number; last: number }): number =>
    weights[Math.min(found.last, sentence.last) - sentence.first + 1]! - weights[found.first - sentence.first]!;
  const best = cues.reduce<CueFound | undefined>((a, b) => (a === undefined || sum(b) > sum(a) ? b : a), undefined);
  if (best && sum(best) > 0) return quoted(note, best);
  const thoughts = thoughtsOf(note, first, last).map((thought) => ({
    ...thought,
    ...spanOf(note, thought.first, thought.last),
  }));
  const heaviest = thoughts.reduce((a, b) => (sum(b) > sum(a) ? b : a));
  return sum(heaviest) > 0 ? heaviest : spanOf(note, first, last);
}

/** The clause that a cue stands in; where that is long, the cue alone, or the whole clause after all when the cue is a single word. */
function quoted(note: Note, cue: CueFound): Range {
  const clause = clauseAround(note, cue.first, cue.last);
  const short = clause.last - clause.first < QUOTABLE || cue.first === cue.last;
  return short ? spanOf(note, clause.first, clause.last) : cue;
}

/** What each token of a sentence adds to a role, summed from its start: a feature's weight is shared out over the tokens it rests on. */
function runningWeights({ parts }: SentenceRoles, role: Role, first: number, last: number): number[] {
  const sums = new Array<number>(last - first + 2).fill(0);
  for (const part of parts) {
    const weight = part.weights.get(role);
    if (part.first < 0 || weight === undefined) continue;
    for (let i = part.first; i <= Math.min(part.last, last); i++)
      sums[i - first + 1]! += weight / (part.last - part.first + 1);
  }
  for (let i = 1; i < sums.length; i++) sums[i]! += sums[i - 1]!;
  return sums;
}
