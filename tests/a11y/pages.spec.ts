import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/page.ts';
import { NOT_FOUND_REMARK, NOWHERE, sitemapPaths } from '../fixtures/sitemap.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** What we let pass, each with its reason. A page is named by its path. */
const EXCEPTIONS: { reason: string; covers: (path: string, violation: Violation) => boolean }[] = [];

const excused = (path: string, violation: Violation) => EXCEPTIONS.some(({ covers }) => covers(path, violation));

const describe = ({ id, help, nodes }: Violation) =>
  `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`;

test.use({ expectedComplaints: [NOT_FOUND_REMARK] });

test('there is a sitemap to read', () => {
  expect(sitemapPaths()).toContain('/');
});

for (const path of [...sitemapPaths(), NOWHERE]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} by ${colorScheme === 'light' ? 'daylight' : 'lamp light'}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect(violations.filter((violation) => !excused(path, violation)).map(describe)).toEqual([]);
    });
  }

  test(`${path} at 320 pixels does not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
}
