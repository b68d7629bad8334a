import fc from '../fixtures/cases.ts';
import { describe, expect, it } from 'vitest';
import { judge, verdictOf } from '../../src/lib/reader/judge.ts';
import { FAULTS, VERDICTS, type FaultId } from '../../src/lib/reader/types.ts';

const someFaults = fc.subarray([...FAULTS]);
const gravity = (faults: readonly FaultId[]): number => VERDICTS.indexOf(verdictOf(new Set(faults)));

describe('judge', () => {
  it('is ready to send when nothing is found', () => expect(judge([])).toEqual({ verdict: 'send', reasons: [] }));

  it('never improves when a fault is added', () => {
    fc.assert(
      fc.property(someFaults, fc.constantFrom(...FAULTS), (faults, more) => {
        expect(gravity([...faults, more])).toBeGreaterThanOrEqual(gravity(faults));
      }),
    );
  });

  it('says truly what the verdict would be without each cause', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        for (const { rule, without } of judge(faults).reasons)
          expect(judge(faults.filter((fault) => fault !== rule)).verdict).toBe(without);
      }),
    );
  });

  it('reaches “ready to send” when every named cause is gone', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const named = new Set(judge(faults).reasons.map(({ rule }) => rule));
        expect(judge(faults.filter((fault) => !named.has(fault))).verdict).toBe('send');
      }),
    );
  });

  it('puts first what would change the verdict alone', () =>
    expect(judge(['vague-flattery', 'sales-pitch']).reasons[0]).toEqual({ rule: 'sales-pitch', without: 'revise' }));
  it('refuses a note that says neither who nor why', () =>
    expect(judge(['no-context', 'no-reason']).verdict).toBe('rethink'));
  it('lets a link alone pass', () => expect(judge(['contact-dump']).verdict).toBe('send'));
});
