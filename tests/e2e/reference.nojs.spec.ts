import { expect, test } from '../fixtures/page.ts';

test('an address with a button’s id shows its card', async ({ page }) => {
  await page.goto('/buttons/#ignore');
  await expect(page.getByRole('heading', { name: 'Ignore', exact: true })).toBeInViewport();
});

test('the list of buttons leads to every card, by keyboard', async ({ page }) => {
  await page.goto('/buttons/');
  const list = page.getByRole('navigation', { name: 'The buttons' });
  const names = await list.getByRole('link').allTextContents();
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(names);
  await list.getByRole('link', { name: 'Withdraw' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/buttons/#withdraw');
  await expect(page.getByRole('heading', { name: 'Withdraw', exact: true })).toBeInViewport();
});

test('each card answers the same questions, and names its sources with a date', async ({ page }) => {
  await page.goto('/buttons/');
  for (const card of await page.getByRole('article').all()) {
    await expect(card.getByRole('term').nth(2)).toHaveText('Can it hurt them?');
    await expect(card).toContainText(/Sources, checked \w+ 20\d\d/);
    expect(await card.getByRole('listitem').count()).toBeGreaterThan(0);
  }
});

test('a claim leads to its rival', async ({ page }) => {
  await page.goto('/claims/');
  const claim = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'makes them likelier' }) });
  await claim.getByRole('link', { name: 'less likely to accept' }).click();
  await expect(page).toHaveURL('/claims/#note-hurts');
  await expect(page.getByRole('heading', { name: 'less likely to accept' })).toBeInViewport();
});

test('the footer and a rule lead here', async ({ page }) => {
  await page.goto('/rules/too-long/');
  await page.getByRole('link', { name: 'How far to trust “Shorter messages get more answers”' }).click();
  await expect(page).toHaveURL('/claims/#short-inmail');
  await page.getByRole('contentinfo').getByRole('link', { name: 'What each LinkedIn button does' }).click();
  await expect(page).toHaveURL('/buttons/');
});
