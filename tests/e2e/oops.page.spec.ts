import { copied, expect, test } from '../fixtures/page.ts';

test('from the front door to the accident, to a text that fits, to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByRole('link', { name: 'something is wrong' }).click();
  await page
    .getByRole('navigation', { name: 'Which was it?' })
    .getByRole('link', { name: 'You sold where you meant' })
    .click();
  await expect(page).toHaveURL('/oops/#pitched');
  const accident = page.getByRole('region', { name: 'You sold where you meant to say hello' });
  await expect(accident.getByRole('heading', { level: 2 })).toBeInViewport();
  const pasted = await accident.locator('.note').innerText();
  expect(pasted).toMatch(/^Hello,\n/);

  await accident.getByRole('link', { name: 'Put in their name' }).click();
  await page.locator('form[data-ready]').waitFor();
  await expect(page.getByRole('radio', { name: 'I sold where I should have said hello' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Text 1' })).toHaveValue(pasted);
  await page.getByLabel('Their first name').fill('Signe');
  await page.getByRole('button', { name: 'Copy Text 1' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  expect(await copied(page)).toMatch(/^Hello Signe,/);
});

test('one press marks the whole text', async ({ page }) => {
  await page.goto('/oops/#sent-bare');
  const note = page.getByRole('region', { name: 'It went out without a note' }).locator('.note');
  await note.click();
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe((await note.innerText()).trim());
});

test('on paper each accident has its text and its facts, and no way to press', async ({ page }) => {
  await page.goto('/oops/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.accident .note').first()).toBeVisible();
  await expect(page.getByText('Put in their name').first()).toBeHidden();
});
