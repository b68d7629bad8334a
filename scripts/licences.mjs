// npm run licences: every package of the lock file under its licence, and why it is let in. What is served is in dist/licences.txt.
import { ensureNode } from './lib/ensure.mjs';
import { packages, reasonFor } from './lib/licences.mjs';

await ensureNode();
const byLicence = Object.groupBy(packages(), ({ licence }) => licence);
for (const [licence, group = []] of Object.entries(byLicence).sort(([, a = []], [, b = []]) => b.length - a.length)) {
  console.log(`\n${licence} (${group.length})`);
  for (const { name, version } of group) {
    const reason = reasonFor(name, licence) ?? 'NOT LET IN';
    console.log(`  ${name} ${version}${reason === 'free' ? '' : `: ${reason}`}`);
  }
}
