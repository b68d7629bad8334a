import type { FaultId, Reading } from '../reader/types.ts';
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
