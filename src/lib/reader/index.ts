import { readerOf, faultsOf } from './engine.ts';
import { judge } from './judge.ts';
import type { Weights } from './model.ts';
import type { Claim, Finding, Judgement, Reading } from './types.ts';
import weights from './weights.json' with { type: 'json' };

export { faultsOf } from './engine.ts';
export * from './types.ts';

/** Reads a draft invitation. Pure, synchronous, never throws; the same text always gives the same reading. Time is linear in the text. */
export const readNote = readerOf(weights as Weights);

/** The statements of fact in a note that only the sender can vouch for. */
export const claims = (text: string): readonly Claim[] => readNote(text).claims;

/** Identifies a finding across small changes of the text: its rule and the very words it is about. */
export const findingKey = (finding: Finding, text: string): string =>
  `${finding.rule}:${finding.message}:${text.slice(finding.range.start, finding.range.end).slice(0, 80)}`;

/** The judgement when the person has chosen to keep some findings (by `findingKey`). */
export function judgeWithout({ findings, judgement, state, text }: Reading, kept: ReadonlySet<string>): Judgement {
  if (state !== 'read' || kept.size === 0) return judgement;
  return judge(faultsOf(findings.filter((finding) => !kept.has(findingKey(finding, text)))));
}
