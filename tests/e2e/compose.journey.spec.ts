import type { Page } from '@playwright/test';
import { alive, parts } from '../fixtures/check.ts';
import { copied, expect, test } from '../fixtures/page.ts';

async function open(page: Page) {
  await page.goto('/compose/');
  await alive(page);
}

/** Somebody met at a fair. */
async function met(page: Page) {
  await page.getByRole('button', { name: 'We met somewhere' }).click();
  await page.getByLabel('Where you met').fill('Leeds nursing conference');
  await page.getByLabel('When').fill('tuesday');
  await page.getByLabel('Their first name').fill('Wanjiru');
  await page.getByLabel('Your name').fill('Petra');
}

const notes = (page: Page) => page.locator('.option .note');
const FIRST =
  'Hi Wanjiru, it was good to meet you at the Leeds nursing conference on Tuesday. It would be good to stay in touch. Thank you. Warmly, Petra';

test('met somebody: compose, confirm, copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await open(page);
  await met(page);
  await expect(notes(page)).toHaveCount(3);
  await expect(notes(page).first()).toHaveText(FIRST);
  await expect(page.getByText('Ready to send')).toHaveCount(3);
  await expect(page.getByText('One statement is not ticked yet.')).toBeVisible();
  await page.getByLabel(/It was good to meet you/).check();
  await expect(page.getByText('One statement is not ticked yet.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy this note' }).click();
  await expect(page.getByText('Copied.').first()).toBeVisible();
  expect(await copied(page)).toBe(FIRST);
});

test('a note goes to the checker with its name, where the earlier draft can be had back', async ({ page }) => {
  await page.goto('/check/');
  await alive(page);
  await parts(page).note.fill('An earlier draft.');
  await open(page);
  await met(page);
  await page.getByRole('radio', { name: /we met at the Leeds/ }).check();
  const chosen = await notes(page).nth(1).textContent();
  await page.getByRole('link', { name: 'Edit it in the checker' }).click();
  await alive(page);
  await expect(parts(page).note).toHaveValue(chosen!);
  await expect(parts(page).name).toHaveValue('Wanjiru');
  await expect(parts(page).verdictHeading).toHaveText('Ready to send');
  await page.getByRole('button', { name: 'Undo replacing your earlier draft' }).click();
  await expect(parts(page).note).toHaveValue('An earlier draft.');
  await page.reload();
  await alive(page);
  await expect(parts(page).note).toHaveValue('An earlier draft.');
});

test('a reload keeps the facts, and a button clears them for good or not', async ({ page }) => {
  await open(page);
  await met(page);
  await page.waitForTimeout(300); // the store writes at a pause
  await page.reload();
  await alive(page);
  await expect(page.getByLabel('Where you met')).toHaveValue('Leeds nursing conference');
  await expect(notes(page).first()).toHaveText(FIRST);
  await page.getByRole('button', { name: 'Clear these facts' }).click();
  await expect(page.getByRole('heading', { name: 'How do you know them?' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByLabel('Where you met')).toHaveValue('Leeds nursing conference');
});

test('other wordings, tone and length change the notes', async ({ page }) => {
  await open(page);
  await met(page);
  await expect(notes(page).first()).toBeVisible();
  const before = await notes(page).allTextContents();
  await page.getByRole('button', { name: 'Other wordings' }).click();
  await expect(notes(page).first()).not.toHaveText(before[0]!);
  await page.getByRole('radio', { name: 'Formal' }).check();
  await page.getByLabel('How a formal note greets them').fill('Dr Kamau');
  await expect(notes(page).first()).toContainText('Dear Dr Kamau, ');
});

test('without context it offers a better step, and the request for an introduction', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'We have nothing in common' }).click();
  await expect(page.getByRole('heading', { name: 'One thing first' })).toBeVisible();
  await expect(page.getByText('Follow them.')).toBeVisible();
  await expect(notes(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Write that request' }).click();
  await expect(page.getByRole('heading', { name: 'Ask somebody I know' })).toBeFocused();
});

test('what cannot be said is refused beside its field', async ({ page }) => {
  await open(page);
  await met(page);
  await page.getByLabel('When').fill('five years');
  await expect(page.getByLabel('When')).toHaveAccessibleDescription(/I do not know how to say this as a time/);
  await expect(notes(page)).toHaveCount(0);
});

test('on a phone nothing runs over the edge', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await met(page);
  await page.getByLabel('Where you met').fill('x'.repeat(120));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('blocked storage: it works, and says what it cannot do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await met(page);
  await expect(notes(page).first()).toHaveText(FIRST);
  await expect(page.getByText('Your facts are not being kept')).toBeVisible();
  await expect(page.getByText('the note cannot come along to the checker')).toBeVisible();
});

test('nothing is asked of the network', async ({ page, requests }) => {
  await open(page);
  const before = requests.length;
  await met(page);
  await page.getByRole('button', { name: 'Other wordings' }).click();
  expect(requests.slice(before)).toEqual([]);
});
