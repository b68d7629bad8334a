import { wrongOn } from '../fixtures/axe.ts';
import { answer, kept, openTool } from '../fixtures/decide.ts';
import { copied, expect, test } from '../fixtures/page.ts';

test.use({ permissions: ['clipboard-write'] });

const stance = (page: Parameters<typeof answer>[0], name: string) =>
  page.getByRole('group', { name: 'Where that places you' }).getByRole('radio', { name: new RegExp(`^${name}`) });

async function fillIn(page: Parameters<typeof answer>[0]) {
  await answer(page, 'A stranger writes, and says why.', 'That is enough for me').check();
  await answer(page, 'A stranger writes nothing at all.', 'I ask what brought them').check();
  await answer(page, 'A friend asks you', 'I could, mostly').check();
  await answer(page, 'What do the others get?', 'They are welcome to follow me').check();
}

test('a few answers place one, and write the policy in three sizes', async ({ page }) => {
  await openTool(page, '/policy/');
  await fillIn(page);
  await expect(stance(page, 'Context')).toBeChecked();
  const line = page.getByLabel('A line for your profile');
  await expect(line).toHaveValue('I connect with anyone who tells me why. You are welcome to follow me.');
  await expect(page.getByLabel('A page', { exact: true })).toHaveValue(/^How I use LinkedIn\n\n/);
  await page.getByRole('button', { name: 'Copy (A line for your profile)' }).click();
  expect(await copied(page)).toContain('anyone who tells me why');

  await line.fill('Tell me why, and come in.');
  await stance(page, 'Met').check();
  await expect(line).toHaveValue('Tell me why, and come in.');
  await expect(page.getByLabel('A paragraph')).toHaveValue(/met or worked with/);
  await page.getByRole('button', { name: 'Put back the one I wrote' }).click();
  await expect(line).toHaveValue(/met or worked with/);
  await page.getByRole('button', { name: 'Go by my answers' }).click();
  await expect(stance(page, 'Context')).toBeChecked();
});

test('it is there after a reload and in a second tab, and one button clears it', async ({ page, context }) => {
  await openTool(page, '/policy/');
  await fillIn(page);
  await expect.poll(() => kept(page, 'policy')).toMatchObject({ answers: { rest: 'follow' } });
  await page.reload();
  await page.locator('form[data-ready]').waitFor();
  await expect(stance(page, 'Context')).toBeChecked();
  const other = await context.newPage();
  await openTool(other, '/policy/');
  await stance(other, 'Known').check();
  await expect(stance(page, 'Known')).toBeChecked();
  await page.getByRole('button', { name: 'Clear everything kept here' }).click();
  await expect(stance(other, 'Known')).not.toBeChecked();
});

test('a link carries the answers and nothing typed, and asks before it takes the place of one’s own', async ({
  page,
  browser,
}) => {
  await openTool(page, '/policy/');
  await fillIn(page);
  await page.getByLabel('A line for your profile').fill('My own words');
  const address = await page.getByLabel('The link').inputValue();
  expect(new URL(address).hash).toBe('#v=1&why=yes&bare=ask&vouch=most&rest=follow');

  const friend = await (await browser.newContext()).newPage();
  await friend.goto(address);
  await friend.locator('form[data-ready]').waitFor();
  await expect(friend.getByText('This link brought a policy')).toBeVisible();
  await expect(stance(friend, 'Context')).not.toBeChecked();
  await friend.getByRole('button', { name: 'Use it as mine' }).click();
  await expect(stance(friend, 'Context')).toBeChecked();
  expect(new URL(friend.url()).hash).toBe('');
  await expect(friend.getByLabel('A line for your profile')).toHaveValue(/^I connect/);
  await friend.context().close();
});

for (const [name, hash, says] of [
  ['a later version', '#v=2&why=yes', 'of a kind that this page does not know'],
  ['a damaged one', '#v=1&why=yse', 'damaged on its way'],
  ['one with a key of every object', '#v=1&__proto__=yes', 'damaged on its way'],
  ['a huge one', `#v=1&why=${'y'.repeat(3000)}`, 'longer than any we make'],
] as const)
  test(`a link is refused in a sentence, and changes nothing: ${name}`, async ({ page }) => {
    await openTool(page, '/policy/');
    await stance(page, 'Known').check();
    await expect.poll(() => kept(page, 'policy')).toMatchObject({ answers: { stance: 'known' } });
    await page.goto(`/policy/${hash}`);
    await page.reload();
    await page.locator('form[data-ready]').waitFor();
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(stance(page, 'Known')).toBeChecked();
  });

test('the skip link is no policy', async ({ page }) => {
  await openTool(page, '/policy/#main');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('its replies are handed over', async ({ page }) => {
  await openTool(page, '/policy/');
  await stance(page, 'Met').check();
  await page.getByRole('link', { name: 'Happy to, once we have met or spoken' }).click();
  await page.locator('form[data-ready]').waitFor();
  await expect(page.getByRole('radio', { name: 'Happy to, once we have met or spoken' })).toBeChecked();
  await expect.poll(() => kept(page, 'received')).toMatchObject({ intent: 'meet-first' });
});

test('with storage blocked it works, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openTool(page, '/policy/');
  await fillIn(page);
  await expect(page.getByLabel('A line for your profile')).toHaveValue(/anyone who tells me why/);
  await expect(page.getByText('Nothing here is being kept')).toBeVisible();
});

test('on a phone nothing scrolls sideways, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openTool(page, '/policy/');
  await fillIn(page);
  await page.getByLabel('A line for your profile').fill('x'.repeat(200));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await wrongOn(page)).toEqual([]);
});
