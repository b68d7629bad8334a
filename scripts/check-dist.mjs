// Checks the built site: valid HTML, links that lead somewhere and say where, heads, nothing over its budget. node scripts/check-dist.mjs [folder] [--json]
import { resolve } from 'node:path';
import { checkCoverage, checkHeads, checkLinkTexts } from './lib/head-checks.mjs';
import { checkBudgets, checkHtml, checkLinks, checkSearch, weighOnRequest, weighPages } from './lib/checks.mjs';
import { checkNotices } from './lib/licences.mjs';
import { checkKept, weighKept } from './lib/offline.mjs';

const json = process.argv.includes('--json');
const folder = resolve(process.argv.slice(2).find((each) => !each.startsWith('--')) ?? 'dist');

const checks = [
  checkHtml,
  checkLinks,
  checkSearch,
  checkBudgets,
  checkHeads,
  checkLinkTexts,
  checkCoverage,
  checkKept,
  checkNotices,
];
const results = [];
for (const check of checks) results.push(...(await check(folder)));
const failures = results.filter(({ ok }) => !ok);

/** @param {(string | number)[]} cells */
const row = ([path, ...cells]) => String(path).padEnd(44) + cells.map((cell) => String(cell).padStart(9)).join('');

if (json) {
  const failed = failures.map(({ name, detail }) => `${name}\n${detail ?? ''}`);
  console.log(JSON.stringify({ passed: results.length - failures.length, failed }));
} else {
  console.log(row(['page (bytes after gzip)', 'HTML', 'CSS', 'JS', 'limit', 'of']));
  for (const { path, html, css, js, tool, limit } of await weighPages(folder)) {
    console.log(row([path, html, css, js, limit, tool ? 'JS' : 'HTML+CSS']));
  }
  for (const { name, js, limit } of await weighOnRequest(folder))
    console.log(row([`${name}, only when asked for`, '', '', js, limit, 'JS']));
  const kept = weighKept(folder);
  console.log(row(['kept for offline, after the first page has loaded', '', '', kept.bytes, kept.limit, 'all']));
  for (const { name, detail } of failures) console.log(`\n✗ ${name}\n${detail ?? ''}`);
  console.log(`\n${results.length - failures.length} passed, ${failures.length} failed`);
}
process.exit(failures.length === 0 ? 0 : 1);
