import { expect, test } from '../fixtures/page.ts';

const GUIDE = '/guides/writing-an-invitation/';

test('the note to play with brings no script before it is scrolled to, and then reads along', async ({
  page,
  requests,
}) => {
  await page.goto(GUIDE);
  const scripts = () => requests.filter((url) => url.endsWith('.js'));
  const note = page.getByLabel('A note to play with');
  await expect(note).toHaveAttribute('readonly');
  expect(scripts()).toEqual([]);

  await note.scrollIntoViewIfNeeded();
  await expect(note).toBeEditable();
  expect(scripts()).not.toEqual([]);
  const reading = page.locator('.try-note [data-verdict]');
  await expect(reading).toContainText('One more pass');
  await note.fill((await note.inputValue()).replace('Could we have a quick call this week?', 'Thank you.'));
  await expect(reading).toContainText('Ready to send');
  await expect(page.getByRole('status')).toContainText('Ready to send.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
