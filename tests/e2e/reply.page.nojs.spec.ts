import { expect, test } from '../fixtures/page.ts';

test('without JavaScript there is one text of each kind to read', async ({ page }) => {
  await page.goto('/reply/');
  await expect(page.locator('noscript .lede')).toContainText('yours is off');
  await expect(page.locator('noscript figure')).toHaveCount(25);
  await expect(page.locator('noscript h2').last()).toHaveText('Say nothing');
  await expect(page.locator('form')).toBeHidden();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});
