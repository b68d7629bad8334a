import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { complaint, nameOf, newRule } from './lib/skeleton.ts';

const USAGE = 'Give the new rule’s id, such as: npm run new-rule over-thanking';

/** What only a person can do. */
const rest = (id: string): string => `
Then:
  1. src/lib/reader/types.ts: put '${id}' into FAULTS, or into ADVICE if it should never change a verdict.
  2. src/lib/reader/judge.ts: if it is a fault, say in WEIGHT how heavily it weighs.
  3. src/lib/reader/registry.ts: import { rule as ${nameOf(id)} } from './rules/${id}.ts', and put it in RULES, the weightiest first.
  4. src/copy/en/findings.ts: its sentences, under '${id}' and 'found'.
  5. If it is a fault: npm run train. The weights are bound to judge.ts.
  6. npm run format, then npm test -- --only types,lint,unit says what is missing.`;

function refuse(sentence: string): void {
  process.exitCode = 2;
  console.error(sentence);
}

function make(id: string, root: string): void {
  const wrong = complaint(id, root);
  if (wrong) return refuse(wrong);
  for (const path of newRule(id, root)) console.log(`Made ${path}: look for EDIT.`);
  console.log(rest(id));
}

function asked(): { ids: string[]; into: string } | undefined {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } });
    return { ids: positionals, into: values.into ?? fileURLToPath(new URL('../', import.meta.url)) };
  } catch {
    return undefined;
  }
}

const { ids = [], into = '' } = asked() ?? {};
if (ids.length === 1) make(ids[0]!, into);
else refuse(USAGE);
