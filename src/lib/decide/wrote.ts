import type { FaultId, Range, Reading, RuleId } from '../reader/types.ts';
import type { Wrote } from './facts.ts';

/** The faults that say what a note is for, the gravest first. */
const TELLS: readonly (readonly [FaultId, Wrote])[] = [
  ['scam-signal', 'scam'],
  ['too-personal', 'personal'],
  ['sales-pitch', 'pitch'],
  ['numbers-game', 'numbers'],
];

/** What they wrote comes to, from our reader's reading of it; undefined when it cannot be read: another language, say. */
export function wroteOf({ state, findings, moves, claims }: Reading): Wrote | undefined {
  if (state === 'empty') return 'nothing';
  if (state === 'unread') return undefined;
  const has = (rule: FaultId) => findings.some((finding) => finding.rule === rule);
  const told = TELLS.find(([rule]) => has(rule));
  if (told) return told[1];
  if (has('default-template')) return 'stock';
  if (has('big-ask')) return 'favour';
  const grounded = moves.some(({ move }) => move === 'context' || move === 'specific-detail') || claims.length > 0;
  return grounded || !has('no-context') ? 'context' : 'vague';
}

/** What stands in their note, in their own words, and what does not. */
export interface Told {
  /** Facts that only they can vouch for. */
  readonly claimed: readonly string[];
  /** What they ask for, beyond the connection. */
  readonly asked: readonly string[];
  readonly missing: readonly ('no-context' | 'no-reason')[];
}

/** What a received note tells, as the page repeats it: its own words, each once. */
export function toldIn({ text, findings, claims }: Reading): Told {
  const words = (found: readonly { readonly range: Range }[]) => [
    ...new Set(found.map(({ range }) => text.slice(range.start, range.end)).filter(Boolean)),
  ];
  const of = (rule: RuleId) => findings.filter((finding) => finding.rule === rule);
  return {
    claimed: words(claims),
    asked: words(of('big-ask')),
    missing: (['no-context', 'no-reason'] as const).filter((rule) => of(rule).length > 0),
  };
}
