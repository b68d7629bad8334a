// How long each key takes until the next paint in the checker, on a processor four times slower: node scripts/bench-typing.mjs [dist]
import { chromium } from '@playwright/test';
import { resolve } from 'node:path';
import { ensureBrowser, QUIET } from './lib/browser.mjs';
import { serve } from './serve.mjs';

const SLOWER = 4;
const NOTE =
  'Hi Amara, your talk on night-shift handovers in Leeds on Tuesday was really inspiring. I run a ward in Hull and we have the 4 a.m. problem too. Could we do a quick call this week? I would love to show you what we have tried, and perhaps you could look at our numbers!! Thank you so much. Joan, Hull';

/** The keys' times to the next paint, as the browser itself counts them (in steps of 8 ms). @param {import('@playwright/test').Page} page */
const watch = (page) =>
  page.evaluate(() => {
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
  });

/** @param {import('@playwright/test').Page} page @returns {Promise<number[]>} */
const timesOf = (page) =>
  page.evaluate(() => [
    .../** @type {{ times: Map<number, number> }} */ (/** @type {unknown} */ (window)).times.values(),
  ]);

/** @param {import('@playwright/test').Page} page @param {string} before @param {string} typed */
async function typeAfter(page, before, typed) {
  const note = page.locator('textarea');
  await note.fill(before);
  await page.waitForTimeout(1500);
  await watch(page);
  await note.press('ControlOrMeta+End');
  await note.pressSequentially(typed, { delay: 60, timeout: 120_000 });
  await page.waitForTimeout(500);
  const times = (await timesOf(page)).sort((a, b) => a - b);
  const fast = typed.length - times.length; // the browser leaves out what took less than 16 ms
  const at = (/** @type {number} */ share) => {
    const place = Math.ceil(share * typed.length) - 1 - fast;
    return place < 0 ? '<16' : String(times[Math.min(place, times.length - 1)]);
  };
  return { keys: typed.length, median: at(0.5), '98%': at(0.98), most: at(1) };
}

const port = await serve(resolve(process.argv[2] ?? 'dist'), { search: true });
const executablePath = await ensureBrowser();
const browser = await chromium.launch({ args: QUIET, ...(executablePath && { executablePath }) });
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
await page.setContent('<textarea rows="8" cols="60"></textarea>');
const bare = await typeAfter(page, '', NOTE.slice(0, 100));
await page.goto(`http://localhost:${port}/check/`);
await page.locator('form[data-ready]').waitFor();
console.log(`Milliseconds from key to next paint, processor ${SLOWER} times slower, in steps of 8`);
console.table({
  'a bare field on an empty page': bare,
  'a note of 300, typed from nothing': await typeAfter(page, '', NOTE.slice(0, 300)),
  'after a text of 1,900': await typeAfter(page, NOTE.repeat(9).slice(0, 1900), NOTE.slice(0, 60)),
  'after a text of 20,000': await typeAfter(page, NOTE.repeat(90).slice(0, 20_000), NOTE.slice(0, 60)),
});
await browser.close();
process.exit(0);
