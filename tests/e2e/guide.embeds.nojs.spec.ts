import { guideWith } from '../fixtures/embeds.ts';
import { expect, test } from '../fixtures/page.ts';

const CASES = [
  ['reply', '/reply/'],
  ['decide', '/decide/'],
  ['compose', '/compose/'],
  ['policy', '/policy/'],
] as const;

for (const [tool, href] of CASES)
  test(`without JavaScript a guide’s ${tool} is there to read, leads on, and has nothing dead to press`, async ({
    page,
  }) => {
    await page.goto(guideWith(tool));
    const embed = page.locator(`[data-embed="${tool}"]`).first();
    await expect(embed.getByRole('link').last()).toHaveAttribute('href', new RegExp(`^${href}`));
    for (const control of await embed.locator('input, select, button').all()) await expect(control).toBeHidden();
    const sample = embed.locator('textarea, .note, [data-verdict]').first();
    await expect(sample).toBeVisible();
    expect(await sample.evaluate((part) => part.textContent.trim().length)).toBeGreaterThan(20);
  });

test('without JavaScript the scenarios are a table', async ({ page }) => {
  await page.goto(guideWith('scenarios'));
  const table = page.getByRole('table', { name: /What the sources would do/ });
  await expect(table.getByRole('row')).not.toHaveCount(0);
  await expect(table.getByRole('rowheader', { name: 'You are not sure whether you know them' })).toBeVisible();
});
