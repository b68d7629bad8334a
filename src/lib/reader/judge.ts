import { FAULTS, type FaultId, type Judgement, type Reason, type Verdict } from './types.ts';

/**
 * How heavily each fault weighs, from a careful reading of design.md's definition of the verdicts and checked on labelled notes
 * (`npm run evaluate`): 2 = not like this, on its own · 1 = one more pass · 0 = worth saying, but nobody would hold a good note back for it.
 */
const WEIGHT: Readonly<Record<FaultId, 0 | 1 | 2>> = {
  'scam-signal': 2,
  'too-personal': 2,
  'default-template': 2,
  'numbers-game': 2,
  'sales-pitch': 2,
  'false-familiarity': 2,
  pressure: 1,
  placeholder: 1,
  'big-ask': 1,
  'no-context': 1,
  'no-reason': 1,
  'me-centred': 1,
  'vague-flattery': 1,
  'contact-dump': 0,
  shouting: 0,
  'too-long': 1,
  careless: 1,
};

/** `rethink` when one fault weighs 2, or when the note says neither who the two are to each other nor why; else `revise` for anything that weighs. */
export function verdictOf(faults: ReadonlySet<FaultId>): Verdict {
  const heaviest = Math.max(0, ...[...faults].map((fault) => WEIGHT[fault]));
  if (heaviest === 2 || (faults.has('no-context') && faults.has('no-reason'))) return 'rethink';
  return heaviest === 1 ? 'revise' : 'send';
}

/** The verdict with what decided it. A reason's `without` is the verdict if that fault alone were gone. */
export function judge(found: Iterable<FaultId>): Judgement {
  const faults = new Set(found);
  const verdict = verdictOf(faults);
  const reasons = [...faults]
    .filter((rule) => WEIGHT[rule] > 0)
    .map((rule): Reason => ({ rule, without: verdictOf(new Set([...faults].filter((other) => other !== rule))) }));
  const rank = ({ rule, without }: Reason): number =>
    100 * Number(without === verdict) - 10 * WEIGHT[rule] + FAULTS.indexOf(rule) / 100;
  return { verdict, reasons: verdict === 'send' ? [] : reasons.sort((a, b) => rank(a) - rank(b)) };
}
