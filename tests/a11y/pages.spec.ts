import { expect, test } from '../fixtures/page.ts';
import { NOT_FOUND_REMARK, NOWHERE, sitemapPaths } from '../fixtures/sitemap.ts';
import { wrongInAnyWay } from '../fixtures/ways.ts';

test.use({ expectedComplaints: [NOT_FOUND_REMARK], deviceScaleFactor: 2, viewport: { width: 1280, height: 1024 } });

test('there is a sitemap to read', () => {
  expect(sitemapPaths()).toContain('/');
});

/** How far things moved by themselves while the page came up, as browsers count it. */
const shifted = () =>
  new Promise<number>((done) => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => {
      const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
      done(shifts.reduce((sum, { value }) => sum + value, 0));
    });
  });

for (const path of [...sitemapPaths(), NOWHERE]) {
  test(`${path} in every way of looking at it`, async ({ page }) => {
    await page.goto(path);
    expect(await page.evaluate(shifted)).toBe(0);
    expect(await wrongInAnyWay(page)).toEqual([]);
  });
}
