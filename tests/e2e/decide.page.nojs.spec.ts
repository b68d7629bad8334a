import { expect, test } from '../fixtures/page.ts';

test('without JavaScript deciding is a readable page with its seven steps', async ({ page }) => {
  await page.goto('/decide/');
  await expect(page.locator('noscript p')).toContainText('The answer needs JavaScript');
  await expect(page.getByRole('heading', { name: 'The seven steps, gentlest first' })).toBeVisible();
  await expect(page.getByText('A threat, a trick or a scam.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test('without JavaScript the policy’s page has five finished ones', async ({ page }) => {
  await page.goto('/policy/');
  await expect(page.locator('noscript p')).toContainText('Writing the policy needs JavaScript');
  await expect(page.getByRole('figure')).toHaveCount(5);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});
