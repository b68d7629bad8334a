import type { Page } from '@playwright/test';
import { openChecker, parts } from '../fixtures/check.ts';
import { expect, test } from '../fixtures/page.ts';
import { largestDifference } from '../fixtures/pixels.ts';

/** Less than a letter moved by one pixel would differ: the edges of letters may be drawn a quarter of a pixel apart. */
const HAIR = 128;

const NOTES = {
  plain:
    'Hi [First Name], I came across your profile and was impressed by your AMAZING work at {company}!! Could we do a quick call this week? Message me at sam@leads.example or +44 7700 900123.',
  lines:
    'Hi [First Name],\n\n\nI saw {company}.\n  Two   spaces,   and a very-long-word-' +
    'x'.repeat(90) +
    '\n{company}\n\n',
  mixed:
    'שלום {company} – Привет, 你好 [First Name]. Ça va? e\u0301 n\u0303 👩‍👩‍👧‍👦 {company} \u200b\u200f[First Name] Hi [First Name], I would love to connect with you and your team',
};

/** Each marked stretch: what it says, and which stretch of the field lies under its first and last character. */
const markedAndUnder = (page: Page) =>
  page.evaluate(() => {
    const mirror = document.querySelector('[data-letter] [aria-hidden="true"].sheet')!;
    const field = document.querySelector('textarea')!;
    const under = (x: number, y: number) => {
      const at = document.caretPositionFromPoint(x, y);
      return at?.offsetNode === field ? at.offset : -1;
    };
    return [...mirror.querySelectorAll('mark')].map((mark) => {
      const before = document.createRange();
      before.setStart(mirror, 0);
      before.setEndBefore(mark);
      const start = before.toString().length;
      const length = mark.textContent.length;
      const glyph = document.createRange();
      const edge = (from: number) => {
        glyph.setStart(mark.firstChild!, from);
        glyph.setEnd(mark.firstChild!, from + 1);
        const box = glyph.getClientRects()[0]!;
        return [under(box.left + 1, box.top + box.height / 2), under(box.right - 1, box.top + box.height / 2)];
      };
      return { text: mark.textContent, start, length, first: edge(0), last: edge(length - 1) };
    });
  });

/** The paper with only one of the two inks: the field's own, or the mirror's. */
async function inkOf(page: Page, whose: 'field' | 'mirror') {
  await page.evaluate((visible) => {
    const field = document.querySelector('textarea')!;
    const mirror = document.querySelector<HTMLElement>('[data-letter] [aria-hidden="true"].sheet')!;
    field.blur();
    field.style.color = visible === 'field' ? 'black' : 'transparent';
    mirror.style.color = visible === 'mirror' ? 'black' : 'transparent';
    for (const mark of mirror.querySelectorAll('mark')) mark.style.boxShadow = 'none';
  }, whose);
  return page.locator('textarea').screenshot({ caret: 'hide' });
}

for (const [width, zoom] of [
  [320, 1],
  [500, 1],
  [1280, 1],
  [800, 2],
] as const) {
  test(`the mirror’s letters fall on the field’s, at ${width} pixels, text ${zoom * 100}%`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height: 2000 });
    await openChecker(page);
    await page.evaluate((times) => (document.documentElement.style.fontSize = `${times * 100}%`), zoom);
    const { note, mirror, first } = parts(page);
    for (const text of Object.values(NOTES)) {
      await note.fill('');
      await expect(first).toBeVisible(); // the marks of the one before are gone
      await note.fill(text);
      await expect(mirror.locator('mark').first()).toBeAttached();
      const [field, own] = [await inkOf(page, 'field'), await inkOf(page, 'mirror')];
      expect(await largestDifference(context, field, own), text).toBeLessThan(HAIR);
    }
  });
}

test('the caret goes where the marks are', async ({ page }) => {
  await openChecker(page);
  const { note, mirror } = parts(page);
  for (const text of [NOTES.plain, NOTES.lines]) {
    await note.fill(text);
    await expect(mirror.locator('mark').first()).toBeAttached();
    for (const { start, length, first, last } of await markedAndUnder(page)) {
      expect(first.toSorted()).toEqual([start, start + 1]);
      expect(last.toSorted()).toEqual([start + length - 1, start + length]);
    }
  }
});

test('a very long note scrolls in its field, and the mirror with it', async ({ page, context }) => {
  await openChecker(page);
  const { note, mirror } = parts(page);
  await note.fill(NOTES.plain.repeat(30));
  await expect(mirror.locator('mark').nth(3)).toBeAttached();
  await note.evaluate((field) => field.scrollTo(0, 333));
  await expect.poll(() => mirror.evaluate((each) => each.scrollTop)).toBe(333);
  const [field, own] = [await inkOf(page, 'field'), await inkOf(page, 'mirror')];
  expect(await largestDifference(context, field, own)).toBeLessThan(HAIR);
});
