// npm run advisories: 0 when no installed package has a known advisory, 1 when one has, 2 when nobody could be asked.
import { run } from './lib/run.mjs';

const { output } = await run('npm', ['audit', '--json'], { seconds: 120 });

/** @returns {{ vulnerabilities?: Record<string, { severity: string, range: string }>, message?: string }} */
function answer() {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return {};
  }
}

const { vulnerabilities, message = 'no answer' } = answer();
const found = Object.entries(vulnerabilities ?? {});
for (const [name, { severity, range }] of found) console.log(`${name} ${range}: ${severity}. npm audit says more.`);
if (vulnerabilities) console.log(`${found.length} packages with a known advisory.`);
else console.error(`The registry could not be asked for advisories, so nothing is known either way: ${message}`);
process.exitCode = vulnerabilities ? Math.min(found.length, 1) : 2;
