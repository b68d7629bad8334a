import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/page.ts';
import { openReplies, parts } from '../fixtures/reply.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the reply page with texts and findings, and with nothing to say, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openReplies(page);
    const { group, intent, text, findings, pasted } = parts(page);
    const violations = async () => {
      const found = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    };
    await pasted.fill('I’d like to add you to my professional network on LinkedIn.');
    await text(1).fill('Oh great. I have no time.');
    await expect(findings).toHaveCount(2);
    expect(await violations()).toEqual([]);
    await group('Nothing').click();
    await intent('Say nothing at all').check();
    expect(await violations()).toEqual([]);
  });
}

test('nothing scrolls sideways at 320 pixels with text at 200%', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await openReplies(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await parts(page).intent('Was it about').check();
  await parts(page)
    .text(2)
    .fill(`Oh great ${'x'.repeat(120)} https://long.example/${'path/'.repeat(20)}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
