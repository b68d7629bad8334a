import { expect, test } from '../fixtures/page.ts';

test('without JavaScript the checker is a readable page with its checklist', async ({ page }) => {
  await page.goto('/check/');
  await expect(page.locator('noscript p')).toContainText('Checking needs JavaScript');
  await expect(page.getByRole('heading', { name: 'What I look for' })).toBeVisible();
  await expect(page.getByText('Is every word of it true?')).toBeVisible();
  await expect(page.getByLabel('Your note')).toBeEditable();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});
