import { claimsIn } from './claims.ts';
import { judge } from './judge.ts';
import { stateOf } from './language.ts';
import { Model, type Weights } from './model.ts';
import { movesOf } from './moves.ts';
import { bodyOf } from './features.ts';
import { spanOf, takeApart, type Note } from './note.ts';
import { MECHANICAL, RULES } from './registry.ts';
import { leaveOut, type Rule } from './rule.ts';
import { applyChange, asOneChange } from '../text/change.ts';
import { particularsOf } from './swap.ts';
import { FAULTS, type FaultId, type Finding, type Reading, type ReadOptions } from './types.ts';

const isFault = (rule: string): rule is FaultId => (FAULTS as readonly string[]).includes(rule);

/** The ids of the faults found, each once, in the order of the findings. */
export const faultsOf = (findings: readonly Finding[]): FaultId[] =>
  [...new Set(findings.map((finding) => finding.rule))].filter(isFault);

/** A reader with these weights; the site's own is `readNote`. Training and cross-validation make others. */
export function readerOf(weights: Weights): (text: string, options?: ReadOptions) => Reading {
  let made: Model | undefined;
  return (text, options = {}) => {
    const model = (made ??= new Model(weights));
    const note = takeApart(text, options, model);
    const state = stateOf(note.tokens, model.common);
    const nothing = { moves: [], claims: [], particulars: [], findings: [] };
    if (state === 'empty') return { text, state, ...nothing, judgement: { verdict: 'rethink', reasons: [] } };
    if (state === 'unread') {
      const findings = RULES.filter((rule) => MECHANICAL.has(rule.id)).flatMap((rule) => rule.find(note));
      return { text, state, ...nothing, findings, judgement: { verdict: 'revise', reasons: [] } };
    }
    const findings = RULES.flatMap((rule) => rule.find(note).map((found) => withWayOut(found, rule, note, model)));
    return {
      text,
      state,
      findings,
      moves: movesOf(note),
      claims: claimsIn(note),
      particulars: particularsOf(note),
      judgement: judge(faultsOf(findings)),
    };
  };
}

/** Faults whose sentence can simply go. */
const CAN_GO: ReadonlySet<string> = new Set([
  'vague-flattery',
  'pressure',
  'numbers-game',
  'big-ask',
  'sales-pitch',
  'me-centred',
  'too-personal',
  'scam-signal',
  'default-template',
]);
/** A longer text is not read again for every finding. */
const SHORT_ENOUGH = 1200;

/** Adds “leave it out” where the sentence alone is the fault: only if the rule is silent once it is gone and something worth sending is left. */
function withWayOut(found: Finding, rule: Rule, note: Note, model: Model): Finding {
  if (!CAN_GO.has(rule.id) || note.sentences.length < 2 || note.text.length > SHORT_ENOUGH) return found;
  const sentence = note.sentences.find(({ start, end }) => found.range.start >= start && found.range.start < end);
  if (!sentence) return found;
  const { first, last } = bodyOf(note, sentence);
  if (first > last) return found;
  const suggestion = leaveOut(note.text, spanOf(note, first, last));
  const rest = takeApart(applyChange(note.text, asOneChange(note.text, suggestion.edits)!), note.options, model);
  const left = rest.tokens.length - (rest.greeting?.next ?? 0);
  return left >= LEAST_LEFT && rule.find(rest).length === 0 ? { ...found, suggestions: [suggestion] } : found;
}

const LEAST_LEFT = 6;
