import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const DAY = 'rgb(250, 246, 238)';
const LAMP = 'rgb(25, 22, 19)';

test.use({ colorScheme: 'light' });

test('the lamp is lit by a button, whose name says what it will do, and remembered', async ({ page }) => {
  await page.goto('/');
  expect(await paper(page)).toBe(DAY);
  await page.getByRole('button', { name: 'Lamp light' }).click();
  expect(await paper(page)).toBe(LAMP);
  await page.goto('/about/');
  expect(await paper(page)).toBe(LAMP);
  await expect(page.getByRole('button', { name: 'Daylight' })).toBeVisible();
});

test('going back to what the system says forgets the choice', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Lamp light' }).click();
  await page.getByRole('button', { name: 'Daylight' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).toBe(LAMP);
});

test('the browser’s own frame takes the colour of the paper', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Lamp light' }).click();
  const colours = await page
    .locator('meta[name="theme-color"]')
    .evaluateAll((all) => all.map((meta) => meta.getAttribute('content')));
  expect(colours).toEqual(['#191613', '#191613']);
});

test('another tab follows', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Lamp light' }).click();
  await expect.poll(() => paper(page)).toBe(LAMP);
});

test('with storage blocked the button still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Lamp light' }).click();
  expect(await paper(page)).toBe(LAMP);
});
