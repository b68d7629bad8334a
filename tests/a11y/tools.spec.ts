import { openTool } from '../fixtures/decide.ts';
import { sideways, unseenFocus } from '../fixtures/inspect.ts';
import { expect, test } from '../fixtures/page.ts';
import { STATES } from '../fixtures/states.ts';
import { wrongInAnyWay } from '../fixtures/ways.ts';

test.use({ deviceScaleFactor: 2, viewport: { width: 1280, height: 1024 } });

for (const [name, { path, act }] of Object.entries(STATES))
  test(`${path} with ${name}, in every way of looking at it`, async ({ page }) => {
    await openTool(page, path);
    await act(page);
    expect(await wrongInAnyWay(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(sideways), 'the same with words twice as large').toEqual([]);
  });

/** The fullest state of each tool. */
for (const name of ['a pitch', 'three notes', 'a question to send', 'a policy', 'replies and findings'])
  test(`on a phone the Tab key goes through ${name}, and what has the focus is seen`, async ({ page }) => {
    const { path, act } = STATES[name]!;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 640 });
    await openTool(page, path);
    await act(page);
    await page.locator('.skip').focus();
    await page.keyboard.press('Tab');
    const lost: string[] = [];
    for (let stop = 0; await page.locator(':focus').count(); stop += 1) {
      lost.push(...(await page.evaluate(unseenFocus, '')));
      expect(stop, 'Tab comes to an end').toBeLessThan(120);
      await page.keyboard.press('Tab');
    }
    expect(lost).toEqual([]);
  });
