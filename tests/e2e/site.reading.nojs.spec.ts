import { expect, test } from '../fixtures/page.ts';
import { sitemapPaths } from '../fixtures/sitemap.ts';

test('every page can be read without JavaScript', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of sitemapPaths())
    await test.step(path, async () => {
      await page.goto(path);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      await expect.soft(page.getByRole('navigation', { name: 'Main' }), path).toBeVisible();
      await expect.soft(page.getByRole('contentinfo'), path).toContainText('Not affiliated with LinkedIn');
      await expect.soft(page.getByRole('button', { name: /lamp light|daylight/i }), path).toHaveCount(0);
    });
});
