// Checks the built site: valid HTML, no broken link, nothing over its budget. node scripts/check-dist.mjs [folder] [--json]
import { resolve } from 'node:path';
import { checkBudgets, checkHtml, checkLinks, weighPages, weighSpeller } from './lib/checks.mjs';

const json = process.argv.includes('--json');
const folder = resolve(process.argv.slice(2).find((each) => !each.startsWith('--')) ?? 'dist');

const results = [...(await checkHtml(folder)), ...(await checkLinks(folder)), ...(await checkBudgets(folder))];
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
  const { js, limit } = await weighSpeller(folder);
  console.log(row(['the speller, only when asked for', '', '', js, limit, 'JS']));
  for (const { name, detail } of failures) console.log(`\n✗ ${name}\n${detail ?? ''}`);
  console.log(`\n${results.length - failures.length} passed, ${failures.length} failed`);
}
process.exit(failures.length === 0 ? 0 : 1);
