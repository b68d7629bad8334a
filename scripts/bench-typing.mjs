// How long each key takes until the next paint in each tool, on a processor four times slower: npm run bench:typing [-- folder]
import { chromium } from '@playwright/test';
import { resolve } from 'node:path';
import { ensureBrowser, QUIET } from './lib/browser.mjs';
import { quietest } from './lib/taken.mjs';
import { serve } from './serve.mjs';

const SLOWER = 4;
/** Milliseconds between keys, over and over: somebody quick, with the rests that people make between words. */
const PACE = [60, 60, 90, 120, 60, 150, 100, 240];
const NOTE =
  'Hi Amara, your talk on night-shift handovers in Leeds on Tuesday was really inspiring. I run a ward in Hull and we have the 4 a.m. problem too. Could we do a quick call this week? I would love to show you what we have tried, and perhaps you could look at our numbers!! Thank you so much. Joan, Hull';
const STOCK = 'I’d like to add you to my professional network on LinkedIn.';

/** @typedef {import('@playwright/test').Page} Page */
/** Where something is typed: the page, what leads there, which field, what stands in it, and what is typed. */
/** @type {Record<string, { path: string, go?: (page: Page) => Promise<void>, field?: string, before?: string, typed: string }>} */
const PLACES = {
  'a bare field on an empty page': { path: '', typed: NOTE.slice(0, 100) },
  'check: a note of 300, from nothing': { path: '/check/', typed: NOTE.slice(0, 300) },
  'check: after a text of 1,900': { path: '/check/', before: NOTE.repeat(9).slice(0, 1900), typed: NOTE.slice(0, 60) },
  'check: after a text of 20,000': { path: '/check/', before: NOTE.repeat(90).slice(0, 2e4), typed: NOTE.slice(0, 60) },
  'compose: a fact': {
    path: '/compose/',
    go: (page) => page.getByRole('button', { name: 'We met somewhere' }).click(),
    field: '#fact-event',
    typed: 'the beekeepers’ evening in Leeds, at the old mill',
  },
  'decide: the invitation': { path: '/decide/', typed: STOCK + NOTE.slice(0, 100) },
  'reply: the invitation': { path: '/reply/', field: '.pasted', typed: STOCK + NOTE.slice(0, 100) },
  'reply: a text of one’s own': {
    path: '/reply/',
    go: (page) => page.getByRole('radio').first().check(),
    field: '#text-0',
    typed: NOTE.slice(0, 100),
  },
  'policy: a line of one’s own': {
    path: '/policy/',
    go: (page) => page.getByRole('radio').first().check(),
    field: '#line',
    typed: NOTE.slice(0, 100),
  },
};

/** Begins to note the keys' times to the next paint, as the browser itself counts them (in steps of 8 ms). */
function watch() {
  /** @type {Map<number, number>} */
  const times = new Map();
  Object.assign(window, { times });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId = 0 } = /** @type {PerformanceEventTiming} */ (entry);
      if (interactionId) times.set(interactionId, Math.max(times.get(interactionId) ?? 0, entry.duration));
    }
  });
  observer.observe({ type: 'event', durationThreshold: 16, buffered: false });
}

const noted = () => [.../** @type {{ times: Map<number, number> }} */ (/** @type {unknown} */ (window)).times.values()];

/** @param {Page} page @param {(typeof PLACES)[string]} place */
async function typeIn(page, { path, go, field = 'textarea', before = '', typed }) {
  if (path) await page.goto(path);
  else await page.setContent('<textarea rows="8" cols="60"></textarea>');
  if (path) await page.locator('form[data-ready]').waitFor();
  await go?.(page);
  const note = page.locator(field).first();
  await note.fill(before);
  await note.evaluate((each) => each.scrollIntoView({ block: 'center' })); // what is painted outside the window has no time
  await page.waitForTimeout(1500);
  await page.evaluate(watch);
  await note.press('ControlOrMeta+End');
  for (const [at, key] of [...typed].entries()) {
    await page.keyboard.type(key);
    await page.waitForTimeout(PACE[at % PACE.length] ?? 0);
  }
  await page.waitForTimeout(500);
  const times = (await page.evaluate(noted)).sort((a, b) => a - b);
  const fast = typed.length - times.length; // the browser leaves out what took less than 16 ms
  const at = (/** @type {number} */ share) => times[Math.ceil(share * typed.length) - 1 - fast] ?? '<16';
  const slow = times.filter((time) => time > 50).length;
  return { keys: typed.length, median: at(0.5), '98%': at(0.98), most: at(1), 'over 50': slow };
}

const port = await serve(resolve(process.argv[2] ?? 'dist'), { search: true });
const executablePath = await ensureBrowser();
const browser = await chromium.launch({ args: QUIET, ...(executablePath && { executablePath }) });

/** In a window of its own. @param {(typeof PLACES)[string]} place */
async function attempt(place) {
  const context = await browser.newContext({ baseURL: `http://localhost:${port}` });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const result = await typeIn(page, place);
  await context.close();
  return result;
}

/** @type {Record<string, Awaited<ReturnType<typeof typeIn>> & { taken: number }>} */
const results = {};
for (const [name, place] of Object.entries(PLACES)) {
  const { result, taken } = await quietest(() => attempt(place));
  results[name] = { ...result, taken };
}
console.log(
  `Milliseconds from key to next paint, processor ${SLOWER} times slower, in steps of 8; percent of its time taken by others`,
);
console.table(results);
await browser.close();
process.exit(0);
