import AxeBuilder from '@axe-core/playwright';
import { GOOD, openChecker, parts, PITCH } from '../fixtures/check.ts';
import { expect, test } from '../fixtures/page.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The states that a person meets, by what they typed. */
const STATES = {
  'a pitch': PITCH,
  'all clear': GOOD,
  'many small things': `hi [First Name],  PLEASE connect asap!!! ${'😀'.repeat(4)} sam@leads.example`,
  'another language': 'Guten Tag Frau Huber, Ihr Vortrag über Wasserwirtschaft hat mir sehr gut gefallen.',
  'very long': PITCH.repeat(40),
};

for (const [name, text] of Object.entries(STATES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the checker with ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openChecker(page);
      const { note, verdictHeading, findings } = parts(page);
      await note.fill(text);
      await expect(verdictHeading).toBeVisible();
      const keep = findings.first().getByRole('button', { name: /^Keep it/ });
      if (await keep.isVisible()) await keep.click();
      await page.getByRole('button', { name: 'Try an example' }).click();
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    });
  }
}

test('nothing scrolls sideways at 320 pixels with text at 200%, nor is anything cut', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await openChecker(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await parts(page).note.fill(`${PITCH} ${'x'.repeat(120)} https://a-very-long-address.example/${'path/'.repeat(20)}`);
  await expect(parts(page).verdictHeading).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
