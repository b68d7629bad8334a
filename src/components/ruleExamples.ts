import type { RuleExamples } from '../lib/reader/examples.ts';
import type { RuleId } from '../lib/reader/types.ts';

const modules = import.meta.glob<{ examples: RuleExamples }>('../lib/reader/rules/*.examples.ts');

/** The examples that lie beside a rule. */
export async function examplesOf(id: RuleId): Promise<RuleExamples> {
  const load = modules[`../lib/reader/rules/${id}.examples.ts`];
  if (!load) throw new Error(`The rule ${id} has no examples: write src/lib/reader/rules/${id}.examples.ts.`);
  return (await load()).examples;
}
