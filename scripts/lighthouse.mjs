// npm run lighthouse [-- folder [/path/ …]]: Lighthouse, as a phone, on every page of the built site. It is installed only for this.
import { chromium } from '@playwright/test';
import { resolve } from 'node:path';
import { ensureBrowser, QUIET } from './lib/browser.mjs';
import { builtPages } from './lib/pages.mjs';
import { freePort } from './lib/ports.mjs';
import { giveUp } from './lib/run.mjs';
import { serve } from './serve.mjs';

const NAME = 'lighthouse'; // 193 packages and 180 MB: not among those that everybody installs
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const missing = () => giveUp('Lighthouse is not installed. Run: npm install --no-save lighthouse@12.8.2');
const { default: lighthouse } = await import(NAME).catch(missing);

const [folder = 'dist', ...asked] = process.argv.slice(2);
const pages = builtPages(resolve(folder)).filter(({ path }) => !path.endsWith('.html'));
const paths = asked.length > 0 ? asked : pages.map(({ path }) => path);
const scripted = new Set(pages.filter(({ html }) => html.includes('<astro-island')).map(({ path }) => path));
const debugging = await freePort();
const executablePath = await ensureBrowser();
const browser = await chromium.launch({
  args: [...QUIET, `--remote-debugging-port=${debugging}`],
  ...(executablePath && { executablePath }),
});
const site = `http://localhost:${await serve(resolve(folder), { search: true })}`;

/** One page's figures, and what keeps it below them. @param {string} path */
async function look(path) {
  const { lhr } = await lighthouse(site + path, { port: Number(debugging), onlyCategories: CATEGORIES });
  const scores = CATEGORIES.map((id) => Math.round((lhr.categories[id].score ?? 0) * 100));
  const [shift, blocked] = [
    lhr.audits['cumulative-layout-shift'].numericValue,
    lhr.audits['total-blocking-time'].numericValue,
  ];
  const refs = CATEGORIES.flatMap((id) => lhr.categories[id].auditRefs).filter(({ weight }) => weight > 0);
  const below = refs.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 0.9);
  const ok = scores.every((score) => score === 100) && shift === 0 && (scripted.has(path) || blocked === 0);
  return { ok, scores, shift, blocked, below: below.map(({ title, displayValue = '' }) => `${title} ${displayValue}`) };
}

const row = (/** @type {(string | number)[]} */ [path, ...cells]) =>
  console.log(String(path).padEnd(44) + cells.map((cell) => String(cell).padStart(7)).join(''));
row(['page (as a phone)', 'speed', 'access', 'habits', 'search', 'shift', 'TBT']);
let failed = 0;
for (const path of paths) {
  const { ok, scores, shift, blocked, below } = await look(path);
  row([path, ...scores, shift.toFixed(3), blocked.toFixed(0)]);
  if (!ok) for (const line of below) console.log(`    ${line}`);
  failed += ok ? 0 : 1;
}
await browser.close();
console.log(`${paths.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
