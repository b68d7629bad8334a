import { cpSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { notFound, site } from '../../src/copy/en/site.ts';
import { wrongOn } from '../fixtures/axe.ts';
import { alive, expectKept, GOOD, parts, PITCH } from '../fixtures/check.ts';
import { answer, deciding } from '../fixtures/decide.ts';
import { headingOf, type Host, isPlain, nextEdition, test } from '../fixtures/host.ts';
import { expect } from '../fixtures/page.ts';
import { parts as replying } from '../fixtures/reply.ts';
import { NOT_FOUND_REMARK, NOWHERE, sitemapPaths } from '../fixtures/sitemap.ts';

/** A first visit fetches everything, and some of these tests make an edition of the site. */
test.setTimeout(60_000);

const folder = resolve(process.env['WELLMET_DIST'] ?? 'dist');

/** Opens a page, and waits until the worker has everything and answers for it. */
async function visit(page: Page, host: Host, path: string) {
  await host.serve(folder);
  await page.goto(host.at(path));
  await page.evaluate(async () => {
    const { serviceWorker: worker } = navigator;
    if (!worker.controller) await new Promise((done) => worker.addEventListener('controllerchange', done));
  });
}

/** Looks for another edition. How it ended: `installed` when it waits, `redundant` when it was refused. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await (await navigator.serviceWorker.ready).update();
    const { installing } = registration;
    if (!installing) return registration.waiting?.state;
    return new Promise((done) => installing.addEventListener('statechange', () => done(installing.state)));
  });

const notice = (page: Page) => page.locator('.edition');
const useIt = (page: Page) => page.getByRole('button', { name: site.edition.use });
const spelling = (page: Page) => page.getByText('The spelling is checked too').first();

/** Which edition the page is of, and which its scripts are of. */
const editions = (page: Page) =>
  page.evaluate(() => {
    const { page = 'first', script = 'first' } = document.documentElement.dataset;
    return `${page} ${script}`;
  });

test.describe('after one visit, with the host gone', () => {
  test.use({ expectedComplaints: [NOT_FOUND_REMARK] });
  test.beforeEach(async ({ page, host, context }) => {
    await visit(page, host, '/');
    await host.stop();
    await context.setOffline(true);
  });

  test('every page opens, and an unknown address has the page for those', async ({ page, host }) => {
    const missing = [];
    for (const path of sitemapPaths()) {
      const response = await page.goto(host.at(path), { waitUntil: 'commit' });
      const heading = headingOf((await response?.text()) ?? '');
      if (!heading || heading !== headingOf(readFileSync(join(folder, path, 'index.html'), 'utf8'))) missing.push(path);
    }
    expect(missing).toEqual([]);
    expect((await page.goto(host.at(NOWHERE)))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(notFound.heading);
    await page.goto(host.at('/guides'));
    await expect(page).toHaveURL(host.at('/guides/'));
  });

  test('every tool works', async ({ page, host }) => {
    const open = async (path: string) => {
      await page.goto(host.at(path));
      await alive(page);
    };
    await open('/check/');
    await parts(page).note.fill(PITCH);
    await expect(parts(page).verdictHeading).toHaveText('Not like this');
    await page.getByRole('button', { name: 'Check the spelling too' }).click();
    await expect(spelling(page)).toBeVisible();
    await open('/compose/');
    await page.getByRole('button', { name: 'We met somewhere' }).click();
    await page.getByLabel('Where you met').fill('Leeds nursing conference');
    await expect(page.locator('.option .note').first()).toContainText('at the Leeds nursing conference');
    await open('/decide/');
    await answer(page, 'Do you know them?', 'Yes').check();
    await expect(deciding(page).step).toHaveText('Accept, and keep a note of how');
    await open('/reply/');
    await page.locator('summary', { hasText: 'No, kindly' }).click();
    await replying(page).intent('No, with a true reason').check();
    await expect(replying(page).text(1)).toHaveValue(/^Hello,/);
    await open('/policy/');
    await page.getByRole('radio', { name: /^Open\. Nearly/ }).check();
    await expect(page.getByText('nearly anyone real').first()).toBeVisible();
  });
});

test('a new edition comes whole or not at all, waits to be asked for, and loses no draft', async ({
  page,
  host,
  context,
}, info) => {
  const [next, half] = [info.outputPath('next'), info.outputPath('half')];
  await nextEdition(folder, next);
  cpSync(folder, half, { recursive: true, filter: isPlain });
  cpSync(join(next, 'sw.js'), join(half, 'sw.js'));
  const other = await context.newPage();

  await test.step('a host in the middle of a change is refused', async () => {
    await visit(page, host, '/check/');
    await host.serve(half);
    expect(await look(page)).toBe('redundant');
  });

  await test.step('a change that is complete is said, and nothing else happens', async () => {
    await host.serve(next);
    await other.goto(host.at('/check/'));
    expect(await look(page)).toBe('installed');
    await expect(notice(page)).toContainText(site.edition.says);
    await page.goto(host.at('/decide/'));
    await alive(page);
    expect(await editions(page)).toBe('first first');
  });

  await test.step('asked for, it is there, with what was typed at that moment', async () => {
    await page.goto(host.at('/check/'));
    await alive(page);
    await expect(notice(page)).toBeVisible();
    await parts(page).note.pressSequentially('Hello Wanjiru');
    await useIt(page).press('Enter');
    await expect.poll(() => editions(page).catch(() => 'on its way')).toBe('next next');
    await expect(parts(page).note).toHaveValue('Hello Wanjiru');
    await expect(notice(page)).toBeHidden();
  });

  await test.step('another tab is left as it is, with what belongs to it', async () => {
    expect(await editions(other)).toBe('first first');
    // What the worker keeps is meant, not what the browser happens to have.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await other.getByRole('button', { name: 'Check the spelling too' }).click();
    await expect(spelling(other)).toBeVisible();
    await other.close();
  });

  await test.step('without the host too, all is of the new edition', async () => {
    await host.stop();
    for (const path of ['/compose/', '/decide/', '/check/']) {
      await page.goto(host.at(path));
      await alive(page);
      expect(await editions(page), path).toBe('next next');
    }
  });
});

test('the notice is accessible, hides nothing that has focus, and can wait', async ({ page, host }, info) => {
  const next = info.outputPath('next');
  await nextEdition(folder, next);
  await page.setViewportSize({ width: 360, height: 640 });
  await visit(page, host, '/about/');
  await host.serve(next);
  await look(page);
  await expect(page.getByRole('status')).toHaveText(site.edition.says);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await wrongOn(page)).toEqual([]);
  }
  const last = page.getByRole('contentinfo').getByRole('link').last();
  await last.focus();
  const [link, box] = [await last.boundingBox(), await notice(page).boundingBox()];
  expect(link!.y + link!.height).toBeLessThanOrEqual(box!.y);
  await page.keyboard.press('Tab');
  await expect(useIt(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(notice(page)).toBeHidden();
  await page.goto(host.at('/privacy/'));
  await look(page);
  await expect(notice(page)).toBeHidden();
});

test('a text shared from another app is in the checker, without a network and once', async ({ page, host }) => {
  const form = `<link rel="icon" href="data:,"><form method="post" action="${host.at('/check/')}"><textarea name="text">${GOOD}</textarea><button>Share</button></form>`;
  const app = createServer((_, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(form));
  await new Promise((done) => app.listen(0, () => done(undefined)));
  const { port } = app.address() as { port: number };
  await visit(page, host, '/check/');
  await alive(page);
  await parts(page).note.fill('An earlier draft.');
  await expectKept(page, 'An earlier draft.');
  await host.stop();
  await page.goto(`http://localhost:${port}/`);
  app.close();
  await page.getByRole('button', { name: 'Share' }).click();
  await alive(page);
  await expect(parts(page).note).toHaveValue(GOOD);
  expect(page.url(), 'nothing of it is in an address').toBe(host.at('/check/'));
  await page.getByRole('button', { name: 'Undo replacing your earlier draft' }).click();
  await page.reload();
  await alive(page);
  await expect(parts(page).note).toHaveValue('An earlier draft.');
  expect(await page.evaluate(() => caches.has('well-met:shared'))).toBe(false);
});

test('where data is to be saved, nothing is kept until it is asked for', async ({ page, host }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await host.serve(folder);
  await page.goto(host.at('/privacy/'));
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.getByRole('button', { name: site.offline.ask }).click();
  await expect(page.getByRole('status')).toHaveText(site.offline.kept, { timeout: 20_000 });
  await host.stop();
  await page.goto(host.at('/about/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Well Met');
});

test('a browser without service workers, or that forbids them, has the site as ever', async ({ page }) => {
  for (const worker of ['none', 'forbidden']) {
    await page.addInitScript((what) => {
      const register = () => Promise.reject(new DOMException('no', 'SecurityError'));
      const value = what === 'none' ? undefined : { register };
      Object.defineProperty(navigator, 'serviceWorker', { value, configurable: true });
    }, worker);
    await page.goto('/check/');
    await alive(page);
    await parts(page).note.fill(PITCH);
    await expect(parts(page).verdictHeading).toHaveText('Not like this');
  }
});

test('it can be installed: the manifest and its icons are there', async ({ request }) => {
  const response = await request.get('/manifest.webmanifest');
  const { icons, share_target: share } = (await response.json()) as {
    icons: { src: string; sizes: string }[];
    share_target: { method: string; action: string };
  };
  expect(response.headers()['content-type']).toContain('application/manifest+json');
  for (const { src, sizes } of icons) {
    const png = await (await request.get(src)).body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
  expect(share, 'never by an address').toMatchObject({ method: 'POST', action: '/check/' });
});
