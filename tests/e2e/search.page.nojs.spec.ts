import { expect, test } from '../fixtures/page.ts';
import { sitemapPaths } from '../fixtures/sitemap.ts';

test('without JavaScript every page of the site is listed, and no box that does nothing', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('noscript .lede')).toContainText('yours is off');
  await expect(page.locator('site-search')).toBeHidden();
  const links = page.getByRole('main').locator('.all a');
  const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(sitemapPaths().filter((path) => !listed.includes(path))).toEqual(['/search/']);
  expect(new Set(listed).size).toBe(listed.length);
  await page.getByRole('link', { name: 'There is a slip in the note' }).click();
  await expect(page).toHaveURL('/oops/#typo');
});
