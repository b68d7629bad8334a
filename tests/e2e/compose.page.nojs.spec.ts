import { expect, test } from '../fixtures/page.ts';

test('without JavaScript there is a finished note for every situation, and no dead button', async ({ page }) => {
  await page.goto('/compose/');
  await expect(page.getByRole('heading', { name: 'Compose an invitation' })).toBeVisible();
  await expect(page.locator('noscript p').first()).toContainText('Composing needs JavaScript');
  await expect(page.locator('.samples li')).toHaveCount(22);
  await expect(page.getByRole('button', { name: 'We met somewhere' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Is it worth a note?' })).toBeVisible();
});
