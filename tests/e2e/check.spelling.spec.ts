import { GOOD, openChecker, parts } from '../fixtures/check.ts';
import { expect, test } from '../fixtures/page.ts';

const SLIP = GOOD.replace('running again', 'running agian');
const isSpeller = (url: string) => /\/speller\.[\w-]+\.js$/.test(url);

test('the spelling is checked when asked for, and its script is fetched no sooner', async ({ page, requests }) => {
  await openChecker(page);
  const { note, verdictHeading, finding, status } = parts(page);
  await note.fill(SLIP);
  await expect(verdictHeading).toHaveText('Ready to send');
  expect(requests.filter(isSpeller)).toEqual([]);

  const button = page.getByRole('button', { name: 'Check the spelling too' });
  await expect(page.getByText('about 200 KB')).toBeVisible();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(verdictHeading).toHaveText('One more pass');
  await expect(button).toBeFocused();
  await expect(page.locator('form').getByText('The spelling is checked too, until you leave')).not.toHaveCount(0);
  await expect(status).toContainText('One more pass. One thing to look at.');
  expect(requests.filter(isSpeller)).toHaveLength(1);

  await expect(finding('careless').locator('q')).toHaveText('agian');
  await finding('careless')
    .getByRole('button', { name: /“again”/ })
    .click();
  await expect(note).toHaveValue(GOOD);
  await expect(verdictHeading).toHaveText('Ready to send');

  await page.reload();
  await note.fill(SLIP);
  await expect(verdictHeading).toHaveText('Ready to send');
});

test.describe('without a network', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|Failed to load|Failed to fetch/i] });

  test('it says that the dictionary could not be fetched, and works as before', async ({ page, context }) => {
    await openChecker(page);
    const { note, verdictHeading } = parts(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Check the spelling too' }).click();
    await expect(page.getByRole('paragraph').filter({ hasText: 'could not be fetched' })).toBeVisible();
    await note.fill(SLIP);
    await expect(verdictHeading).toHaveText('Ready to send');
  });
});
