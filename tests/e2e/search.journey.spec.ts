import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';

const open = async (page: Page, hash = '') => {
  await page.goto(`/search/${hash}`);
  await page.locator('form[data-ready]').waitFor();
};
const parts = (page: Page) => ({
  field: page.getByRole('searchbox', { name: 'What are you looking for?' }),
  results: page.locator('.hits > li'),
  status: page.getByRole('status'),
});
const isIndex = (url: string) => url.endsWith('/search-index.js');

test('from the header to a heading of a page, with the keyboard alone', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('form[data-ready]').waitFor();
  const { field, results } = parts(page);
  await field.focus();
  await page.keyboard.type('wrong person');
  await expect(results.first()).toContainText('Accident kit');
  await expect(results.first().locator('mark').first()).toHaveText(/wrong|person/i);
  await page.keyboard.press('Tab'); // the button
  await page.keyboard.press('Tab'); // the proof
  await page.keyboard.press('Tab');
  await expect(results.first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/oops/#wrong-person');
  await expect(page.getByRole('heading', { name: 'It went to the wrong person' })).toBeInViewport();
});

test('nothing is fetched before the first use, one list of words then, and nothing for what is typed', async ({
  page,
  requests,
}) => {
  await open(page);
  expect(requests.filter(isIndex)).toEqual([]);
  const { field, results } = parts(page);
  await field.fill('decline');
  await expect(results.first()).toBeVisible();
  const before = requests.length;
  await field.fill('withdraw');
  await expect(results.first()).toContainText(/withdraw/i);
  await page.keyboard.press('Enter');
  expect(requests.filter(isIndex)).toHaveLength(1);
  expect(requests.slice(before).filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(requests.join(' ')).not.toMatch(/decline|withdraw|\?/);
});

test('half a word and a slip are understood, and the count is said politely, once', async ({ page }) => {
  await open(page);
  const { field, results, status } = parts(page);
  await field.pressSequentially('networ');
  await expect(results.first()).toContainText(/networ/i);
  await expect(status).toBeEmpty();
  await expect(status).toHaveText(/^\d+ pages found\.$/);
  await field.fill('persnalise');
  await expect(results.first()).toContainText('Personalize');
  await field.fill('');
  await expect(results).toHaveCount(0);
});

test('where nothing is found there are words that find something', async ({ page }) => {
  await open(page);
  const { field, results } = parts(page);
  await field.fill('<zzzzqqq>');
  await expect(page.getByText('Nothing found for “<zzzzqqq>”.')).toBeVisible();
  await field.fill('linkedin');
  await expect(page.getByText('“linkedin” is nearly everywhere here.')).toBeVisible();
  await page.getByRole('link', { name: 'how many characters' }).click();
  await expect(field).toHaveValue('how many characters');
  await expect(results.first()).toBeVisible();
  await field.fill('zzzzqqq');
  await page.getByRole('link', { name: 'Or look through everything' }).click();
  await expect(page.getByRole('heading', { name: 'Everything there is' })).toBeInViewport();
});

test('the query is never in the address but behind the #, and the way back finds it', async ({ page }) => {
  await open(page);
  const { field, results } = parts(page);
  await field.fill('address book');
  await expect(results.first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await results.first().getByRole('link').first().click();
  await expect(page).toHaveURL('/oops/#address-book');
  await page.goBack();
  await expect(field).toHaveValue('address book');
  await expect(results.first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

for (const hash of ['#main', '#q=', '#q=%E0%A4%A', '#everything'])
  test(`an address with ${hash} does no harm`, async ({ page }) => {
    await open(page, hash);
    await expect(parts(page).field).toHaveValue('');
    await expect(parts(page).results).toHaveCount(0);
  });

test.describe('without a network', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|Failed to load|Failed to fetch/i] });

  test('it says so, and the list of everything stands there', async ({ page, context }) => {
    await open(page);
    await context.setOffline(true);
    await parts(page).field.fill('decline');
    await expect(page.getByText('could not be fetched').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Answer an invitation' })).toBeVisible();
  });
});
