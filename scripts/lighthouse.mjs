// npm run lighthouse [-- folder [/path/ …] [--runs 5] [--slower 2]]: Lighthouse, as a phone, on every page of the built site, after a page with
// one word for comparison. Speed and blocking are medians of the runs, as Lighthouse advises: they move with the machine. Its phone is this
// machine four times slower, which is meant for one of power 1,500 to 2,000; on one of 1,000 to 1,500 Lighthouse advises two times
// (docs/throttling.md, “Calibrating the CPU slowdown”), and the last column says what this one has. It is installed only for this.
import { chromium } from '@playwright/test';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, QUIET } from './lib/browser.mjs';
import { builtPages } from './lib/pages.mjs';
import { freePort } from './lib/ports.mjs';
import { giveUp } from './lib/run.mjs';
import { quietest } from './lib/taken.mjs';
import { serve } from './serve.mjs';

const NAME = 'lighthouse'; // 193 packages and 180 MB: not among those that everybody installs
const OTHERS = ['accessibility', 'best-practices', 'seo'];
const ONE_WORD =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Hello</title>Hello';
const missing = () => giveUp('Lighthouse is not installed. Run: npm install --no-save lighthouse@12.8.2');
const { default: lighthouse } = await import(NAME).catch(missing);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '1' }, slower: { type: 'string', default: '4' } },
});
const [folder = 'dist', ...asked] = positionals;
const pages = builtPages(resolve(folder)).filter(({ path }) => !path.endsWith('.html'));
const paths = asked.length > 0 ? asked : pages.map(({ path }) => path);
/** Those with a script before anything is touched or scrolled to. */
const tools = new Set(pages.filter(({ html }) => /client="idle"|type="module"/.test(html)).map(({ path }) => path));
const port = Number(await freePort());
const executablePath = await ensureBrowser();
const browser = await chromium.launch({
  args: [...QUIET, `--remote-debugging-port=${port}`],
  ...(executablePath && { executablePath }),
});

const median = (/** @type {number[]} */ figures) => figures.sort((a, b) => a - b)[figures.length >> 1] ?? 0;
const score = (/** @type {{ score: number | null }} */ category) => Math.round((category.score ?? 0) * 100);

const [BLOCKED, SHIFT] = ['total-blocking-time', 'cumulative-layout-shift'];

/** One look, made again where Lighthouse lost its trace. @param {string} url @param {object} flags */
async function once(url, flags) {
  for (let tries = 4; tries > 0; tries--) {
    const { lhr } = await lighthouse(url, { port, ...flags });
    if ([BLOCKED, SHIFT].every((id) => lhr.audits[id].numericValue !== undefined)) return lhr;
  }
  return giveUp(`Lighthouse could not measure ${url}.`);
}

/** One page's figures, and what keeps it below them. @param {string} url */
async function look(url) {
  const throttling = { cpuSlowdownMultiplier: Number(values.slower) };
  const runs = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const onlyCategories = run === 0 ? ['performance', ...OTHERS] : ['performance']; // the others do not move
    runs.push((await quietest(() => once(url, { onlyCategories, throttling }))).result);
  }
  const blocked = runs.map(({ audits }) => audits[BLOCKED].numericValue);
  return {
    scores: [
      median(runs.map(({ categories }) => score(categories.performance))),
      ...OTHERS.map((id) => score(runs[0].categories[id])),
    ],
    shift: Math.max(...runs.map(({ audits }) => audits[SHIFT].numericValue)),
    most: Math.max(...blocked),
    blocked: median(blocked),
    power: median(runs.map(({ environment }) => environment.benchmarkIndex)),
    below: new Set(runs.flatMap(shortcomings)),
  };
}

/** @param {Awaited<ReturnType<typeof once>>} run @returns {string[]} */
const shortcomings = ({ audits, categories }) =>
  Object.keys(categories)
    .flatMap((name) => categories[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.9)
    .map(({ id }) => `${audits[id].title} ${audits[id].displayValue ?? ''}`);

const row = (/** @type {(string | number)[]} */ [path, ...cells]) =>
  console.log(String(path).padEnd(44) + cells.map((cell) => String(cell).padStart(8)).join(''));
const show = (/** @type {string} */ path, /** @type {Awaited<ReturnType<typeof look>>} */ { scores, shift, ...rest }) =>
  row([path, ...scores, shift.toFixed(3), ...[rest.blocked, rest.most, rest.power].map((figure) => figure.toFixed(0))]);

const heading = `as a phone, ${values.slower}x slower, runs: ${values.runs}`;
row([heading, 'speed', 'access', 'habits', 'search', 'shift', 'blocked', 'most', 'power']);
const empty = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(ONE_WORD));
const emptyPort = Number(await freePort());
await new Promise((listening) => empty.listen(emptyPort, '127.0.0.1', () => listening(undefined)));
const emptyPage = `http://localhost:${emptyPort}/`;
await once(emptyPage, {}); // a browser's first page pays for the browser
const nothing = await look(emptyPage);
show('(a page with one word)', nothing);

const site = `http://localhost:${await serve(resolve(folder), { search: true })}`;
let failed = 0;
for (const path of paths) {
  const found = await look(site + path);
  const { scores, shift, blocked, below } = found;
  const waits = !tools.has(path) && blocked > nothing.most;
  const ok = scores.every((each) => each === 100) && shift === 0 && !waits;
  show(path, found);
  if (!ok) for (const line of below) console.log(`    ${line}`);
  if (waits) console.log('    A page for reading is blocked for longer than a page with one word ever was.');
  failed += ok ? 0 : 1;
}
await browser.close();
console.log(`${paths.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
