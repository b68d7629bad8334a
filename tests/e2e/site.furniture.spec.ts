import { site } from '../../src/copy/en/site.ts';
import { expect, test } from '../fixtures/page.ts';
import { NOT_FOUND_REMARK, NOWHERE } from '../fixtures/sitemap.ts';

test('the keyboard goes from the skip link through the header to the page', async ({ page }) => {
  await page.goto('/about/');
  const doors = site.nav.map(({ text }) => text);
  const names: string[] = [];
  for (let step = 0; step < doors.length + 3; step += 1) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim()));
  }
  expect(names).toEqual(['Skip to the page', 'Well Met', ...doors, 'Lamp light']);
});

test('the skip link shows when it has focus, and goes to the page', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('the home page says privacy first and opens three doors', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(main).toHaveText(/^\s*Nothing you type here leaves your browser/);
  for (const door of ['I want to invite', 'I was invited', 'I want to learn']) {
    await expect(main.getByRole('heading', { name: door })).toBeVisible();
  }
  await main.getByRole('link', { name: 'Read the guides' }).click();
  await expect(page).toHaveURL('/guides/');
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guides' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test.describe('an address that is nobody’s', () => {
  test.use({ expectedComplaints: [NOT_FOUND_REMARK] });

  test('has a page of its own, with ways on', async ({ page }) => {
    const response = await page.goto(NOWHERE);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nobody of that name lives here');
    await page.getByRole('link', { name: 'Start at the front door' }).click();
    await expect(page).toHaveURL('/');
  });
});

test('on paper the page is dark on light, without its buttons', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/about/');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('button', { name: /light/i })).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(37, 33, 28)');
});
