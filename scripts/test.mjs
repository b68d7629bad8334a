// npm test [-- --only unit,build]: every suite in order, all of them even when one fails.
import { parseArgs } from 'node:util';
import { ensureNode, ensurePackages } from './lib/ensure.mjs';
import { giveUp } from './lib/run.mjs';

await ensurePackages();
await ensureNode();
const { suites } = await import('./lib/suites.mjs');
const names = /** @type {(keyof typeof suites)[]} */ (Object.keys(suites));

function asked() {
  try {
    const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
    const chosen = only?.split(',') ?? names;
    if (chosen.every((name) => name in suites)) return names.filter((name) => chosen.includes(name));
  } catch {
    // The sentence below says what can be asked.
  }
  return giveUp(`The one option is --only, with some of ${names.join(', ')}: npm test -- --only unit,build`);
}

/** @param {number} from */
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const total = { passed: 0, failed: 0 };
const begun = performance.now();

const NEED_THE_BUILD = ['dist', 'hosts', 'browser'];
/** @type {import('./lib/suites.mjs').Outcome} */
const unbuilt = { passed: 0, failed: ['The build failed: there is nothing to look at.'] };
let built = true;

for (const name of asked()) {
  const from = performance.now();
  const { passed, failed, notRun } = built || !NEED_THE_BUILD.includes(name) ? await suites[name]() : unbuilt;
  if (name === 'build') built = failed.length === 0;
  total.passed += passed;
  total.failed += failed.length;
  if (notRun) console.log(`${name.padEnd(8)} not run: ${notRun}`);
  for (const text of failed.filter(Boolean)) console.log(`\n✗ ${name}: ${text.trimEnd()}\n`);
  console.log(
    `${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed.length).padStart(4)} failed  ${seconds(from)}`,
  );
}

console.log(`in ${seconds(begun)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
