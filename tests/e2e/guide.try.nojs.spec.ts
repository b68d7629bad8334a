import { expect, test } from '../fixtures/page.ts';

test('without JavaScript the note to play with stands there with its first reading', async ({ page }) => {
  await page.goto('/guides/writing-an-invitation/');
  await expect(page.getByLabel('A note to play with')).not.toBeEditable();
  await expect(page.locator('.try-note [data-verdict]')).toContainText('One more pass');
  await expect(page.getByText('the reading follows')).toBeHidden();
});
