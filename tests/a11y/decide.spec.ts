import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answer, deciding, openTool } from '../fixtures/decide.ts';
import { expect, test } from '../fixtures/page.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The states that a person meets, by what leads there. */
const STATES: Readonly<Record<string, { path: string; act: (page: Page) => Promise<void> }>> = {
  'a question to send': {
    path: '/decide/',
    act: async (page) => {
      await answer(page, 'Do you know them?', 'No').check();
      await deciding(page).note.fill('I’d like to add you to my professional network on LinkedIn.');
    },
  },
  'a note to keep': { path: '/decide/', act: (page) => answer(page, 'Do you know them?', 'Yes').check() },
  'a threat': {
    path: '/decide/',
    act: async (page) => {
      await answer(page, 'First, is all well?', 'No, or I am not sure').check();
      await answer(page, 'What comes nearest?', 'They threatened, hounded or frightened me').check();
    },
  },
  'a policy': {
    path: '/policy/#v=1&why=yes',
    act: async (page) => {
      await page.getByRole('radio', { name: /^Conversation/ }).check();
      await page.getByLabel('A line for your profile').fill('In my own words.');
    },
  },
  'a refused link': { path: '/policy/#v=7&why=yes', act: () => Promise.resolve() },
};

for (const [name, { path, act }] of Object.entries(STATES))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path.slice(0, 8)} with ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openTool(page, path);
      await act(page);
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    });

test('nothing scrolls sideways at 320 pixels with text at 200%', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const path of ['/decide/', '/policy/']) {
    await openTool(page, path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await page.getByRole('radio').nth(1).check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
