import { expect, test } from '../fixtures/page.ts';
import { sitemapPaths } from '../fixtures/sitemap.ts';

for (const path of sitemapPaths()) {
  test(`${path} can be read without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('Not affiliated with LinkedIn');
    await expect(page.getByRole('button', { name: /lamp light|daylight/i })).toHaveCount(0);
  });
}
