import AxeBuilder from '@axe-core/playwright';
import { alive } from '../fixtures/check.ts';
import { expect, test } from '../fixtures/page.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The states that a person meets, by what they typed into the first two fields of “We met somewhere”. */
const STATES = {
  'nothing yet': ['', ''],
  'three notes': ['the fair', 'Tartu'],
  'a refusal': ['she was very kind to me', ''],
};

for (const [name, [event = '', place = '']] of Object.entries(STATES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the composer with ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('/compose/');
      await alive(page);
      await page.getByRole('button', { name: 'We met somewhere' }).click();
      await page.getByLabel('Where you met').fill(event);
      await page.getByLabel('Which town').fill(place);
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect(violations).toEqual([]);
    });
  }
}
