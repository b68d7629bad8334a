import { expect, test } from '../fixtures/page.ts';

for (const [path, other] of [
  ['/kindly/', '/kindly/brief/'],
  ['/kindly/brief/', '/kindly/'],
] as const)
  test(`${path} says first that nobody is cross, and leads to a new note, without JavaScript`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await expect(page.getByRole('main')).toHaveText(/^\s*A note to you[^]{0,20}half a minute\s*You[^.]*invitation/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/nobody is cross/i);
    await expect(page.getByText('People You May Know')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await page.getByRole('link', { name: /the same page in/ }).click();
    await expect(page).toHaveURL(other);
    await page.getByRole('link', { name: 'Write the note again' }).click();
    await expect(page).toHaveURL('/compose/');
  });

test('the skip link keeps the tone', async ({ page }) => {
  await page.goto('/kindly/brief/');
  await page.getByRole('link', { name: 'Skip to the page' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Your invitation came without a note. Nobody is cross.',
  );
});

test('on paper it is a letter', async ({ page }) => {
  await page.goto('/kindly/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write the note again' })).toBeHidden();
});
