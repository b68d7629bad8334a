import type { Page } from '@playwright/test';
import { wrongOn } from '../fixtures/axe.ts';
import { deciding } from '../fixtures/decide.ts';
import { guideWith, keptKeys, openEmbed } from '../fixtures/embeds.ts';
import { copied, expect, test } from '../fixtures/page.ts';
import { keepBefore, parts } from '../fixtures/reply.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const alive = (page: Page) => page.locator('form[data-ready]').waitFor();

test('a reply in a guide takes a name and another wording, is read as it changes, and goes on in the reply desk', async ({
  page,
  requests,
}) => {
  const embed = await openEmbed(page, 'reply', requests);
  const text = embed.locator('textarea');
  const status = embed.getByRole('status');
  const first = await text.inputValue();
  await embed.getByLabel('Their first name').fill('Itziar');
  await expect(text).toHaveValue(/Itziar,\n/);
  await embed.getByRole('button', { name: 'Another wording' }).click();
  await expect(status).toHaveText(/^Wording 2 of \d+\.$/);
  await expect(text).not.toHaveValue(first);
  await embed.getByRole('button', { name: /^Copy/ }).click();
  await expect(status).toHaveText('Copied.');
  expect(await copied(page)).toBe(await text.inputValue());

  await text.fill('You are an idiot. Sorry, I am so sorry.');
  await expect(embed.locator('[data-finding="insulting"]')).toContainText('you are an idiot', { ignoreCase: true });
  await expect(status).toContainText('A hard word.');
  await embed.getByRole('button', { name: 'Back to the suggestion' }).click();
  await expect(text).toHaveValue(/Itziar,\n/);
  await embed.getByRole('button', { name: 'My words again' }).click();
  await expect(text).toHaveValue(/idiot/);
  await text.fill('');
  await expect(embed.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  expect(await keptKeys(page)).toEqual([]);

  await embed.getByRole('link', { name: 'Go on in the reply desk' }).click();
  await page.waitForURL('/reply/');
  await alive(page);
  await expect(parts(page).name).toHaveValue('Itziar');
  await expect(page.locator('input[name="intent"]:checked')).toHaveCount(1);
  await expect(parts(page).text(1)).toHaveValue(/Itziar/);
});

test('a name that nobody typed is not handed over, and the note that was pasted stays', async ({ page, requests }) => {
  await keepBefore(page, { received: { text: 'Hello from Oulu.', name: 'Aino', intent: '' } });
  const embed = await openEmbed(page, 'reply', requests);
  await embed.getByRole('link', { name: 'Go on in the reply desk' }).click();
  await page.waitForURL('/reply/');
  await alive(page);
  await expect(parts(page).name).toHaveValue('Aino');
  await expect(parts(page).pasted).toHaveValue('Hello from Oulu.');
});

test('three questions in a guide come to a step, and the rest is asked on the page for it', async ({
  page,
  requests,
}) => {
  const embed = await openEmbed(page, 'decide', requests);
  await expect(embed).toContainText('Ask for context');
  await embed.getByLabel('Do you know them?').selectOption('Yes');
  await expect(embed).toContainText('Accept, and keep a note of how');
  await expect(embed.getByRole('status')).toContainText('Accept');
  await embed.getByLabel('What did they write?').selectOption('Very likely a scam');
  await expect(embed).toContainText('Ring them.');
  expect(await keptKeys(page)).toEqual([]);

  await embed.getByRole('link', { name: 'Answer the rest' }).click();
  await page.waitForURL('/decide/');
  await alive(page);
  await expect(deciding(page).step).toHaveText('Wait');
  await expect(deciding(page).kind).toHaveValue('scam');
});

test('they go by the policy that is kept, and change nothing of it', async ({ page, requests }) => {
  await keepBefore(page, { policy: { answers: { stance: 'open' }, own: {} } });
  const embed = await openEmbed(page, 'decide', requests);
  await expect(embed)
    .toContainText('Your door is', { timeout: 5000 })
    .catch(() => undefined);
  await expect(embed).toContainText('Accept, and keep a note of how');
  expect(await keptKeys(page)).toEqual(['well-met:policy']);
});

test('two or three facts in a guide come to a note, which goes on in the composer', async ({ page, requests }) => {
  const embed = await openEmbed(page, 'compose', requests, 'send');
  await expect(embed).toContainText('A note made of the examples');
  const fields = embed.locator('input');
  const examples = await embed.locator('.hint').allTextContents();
  const last = (await fields.count()) - 1;
  await fields.nth(last).fill('Itziar');
  await expect(embed).toContainText('I need: “');
  for (let i = 0; i < last; i++) await fields.nth(i).fill(examples[i]!.replace('For example: ', ''));
  await expect(embed.locator('.note')).toContainText('Itziar');
  await expect(embed).toContainText('Ready to send');
  await expect(embed.getByRole('status')).toContainText('Itziar');
  await fields.nth(last).fill('x'.repeat(250));
  await expect(fields.nth(last)).toHaveAttribute('aria-invalid', 'true');
  await expect(embed).toContainText('even the shortest note is too long');
  await fields.nth(last).fill('Itziar');
  expect(await keptKeys(page)).toEqual([]);

  const typed = await fields.first().inputValue();
  await embed.getByRole('link', { name: 'Go on in the composer' }).click();
  await page.waitForURL('/compose/');
  await alive(page);
  await expect(page.getByLabel('Their first name')).toHaveValue('Itziar');
  expect(
    await page.locator('fieldset input').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
  ).toContain(typed);
  await expect(page.locator('.option')).toHaveCount(3);
});

test('a stance in a guide is a sentence, and its link opens the policy with it', async ({ page, requests }) => {
  const embed = await openEmbed(page, 'policy', requests);
  await embed.getByLabel('Nearly anyone real.').check();
  await expect(embed.locator('.note')).toHaveText('I connect with nearly everyone who is a real person. Say hello.');
  await expect(embed.getByRole('status')).toContainText('nearly everyone');
  await embed.getByRole('button', { name: /^Copy/ }).click();
  expect(await copied(page)).toContain('nearly everyone');
  expect(await keptKeys(page)).toEqual([]);
  await embed.getByRole('link', { name: 'Write it in full' }).click();
  await page.waitForURL('/policy/#v=1&stance=open');
  await page.getByRole('button', { name: 'Use it as mine' }).click();
  await expect(page.locator('input[name="stance"][value="open"]')).toBeChecked();
});

const ORDER: Record<string, readonly string[]> = {
  reply: ['INPUT', 'TEXTAREA', 'BUTTON', 'BUTTON', 'A'],
  decide: ['SELECT', 'SELECT', 'SELECT', 'A'],
  policy: ['INPUT', 'BUTTON', 'A'],
};

for (const [tool, tags] of Object.entries(ORDER))
  test(`by keyboard alone every part of the ${tool} is reached in order, and the last is the way on`, async ({
    page,
    requests,
  }) => {
    const embed = await openEmbed(page, tool, requests);
    await embed.locator('input:not([type="radio"]), input:checked, select').first().focus();
    const reached = [];
    for (const _ of tags) {
      reached.push(await page.evaluate(() => document.activeElement!.tagName));
      await page.keyboard.press('Tab');
    }
    expect(reached).toEqual(tags);
  });

for (const tool of ['reply', 'decide', 'compose', 'policy'])
  test(`the ${tool}, awake and filled at 320 pixels: axe finds nothing, and nothing scrolls sideways`, async ({
    page,
    requests,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    const embed = await openEmbed(page, tool, requests);
    if (tool === 'reply') await embed.locator('textarea').fill('You are an idiot.');
    for (const input of await embed.locator('input[type="text"]').all())
      await input.fill('Wolfeschlegelsteinhausenbergerdorff');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await wrongOn(page), colorScheme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

test('on paper there is what they made, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const tool of ['reply', 'decide', 'compose', 'policy']) {
    await page.goto(guideWith(tool));
    const embed = page.locator(`[data-embed="${tool}"]`).first();
    await expect(embed.locator('.label').last()).toBeVisible();
    for (const control of await embed.locator('input, select, button').all()) await expect(control).toBeHidden();
  }
});
