import { expectKept, openChecker, parts } from '../fixtures/check.ts';
import { expect, test } from '../fixtures/page.ts';

const NOTHING = ['', '   \n\t ', '🎉🎉🎉', '\u200b\u200d\ufeff', '…!?'];

for (const text of NOTHING) {
  test(`nothing to read in ${JSON.stringify(text)}`, async ({ page }) => {
    await openChecker(page);
    const { note, verdict } = parts(page);
    await note.fill(text);
    await expect(page.getByRole('heading', { name: 'Paste a note, and I will read it' })).toBeVisible();
    await expect(verdict).toHaveCount(0);
  });
}

const ODD = {
  'a name alone': 'Amara',
  'right to left': 'שלום עמרה, קראתי את המאמר שלך על טיפול בלילה ורציתי ליצור קשר',
  'mixed scripts': 'Hi עמרה, your talk on الشبكات in 東京 was useful for our ward. Thank you, Иван',
  'combining marks': `Hi Ame\u0301lie, Z${'\u0351\u0363\u036b'.repeat(40)}algo your talk on rivers helped us`,
  'zero-width characters': 'Hi A\u200bma\u200dra\ufeff, your talk on night shifts in Leeds helped our ward',
  'lone surrogates': 'Hi \ud83d Amara \udc00, your talk in Leeds helped our ward \ud83d',
  'curly quotes': '‘Hi’ “Amara”, I’d love to connect – your talk’s “night shift” part was mine too…',
  'another language': 'Guten Tag Frau Huber, Ihr Vortrag über Wasserwirtschaft hat mir sehr gut gefallen.',
  markup:
    '</textarea><script>window.ran = true</script><img src=x onerror="window.ran = true"> {company} &amp; <b>Hi</b>',
};

for (const [name, text] of Object.entries(ODD)) {
  test(`${name}: nothing throws, nothing runs, nothing is lost`, async ({ page }) => {
    await openChecker(page);
    const { note, verdictHeading, mirror, meter } = parts(page);
    await note.evaluate((field: HTMLTextAreaElement, value) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
    await expect(verdictHeading).toBeVisible();
    expect(await mirror.evaluate((each) => each.textContent)).toBe(`${text} `);
    await expect(meter).toContainText(`${200 - text.length > 0 ? 200 - text.length : text.length - 200}`);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expectKept(page, text);
    await page.reload();
    await expect(note).toHaveValue(text);
  });
}

test('a language it does not know is only counted', async ({ page }) => {
  await openChecker(page);
  const { note, verdictHeading, meter } = parts(page);
  await note.fill(ODD['another language']);
  await expect(verdictHeading).toHaveText('Only counted');
  await expect(page.getByText('English is all I can read')).toBeVisible();
  await expect(meter).toContainText('left of 200');
});

test('five megabytes are kept in the field, and read as far as is honest', async ({ page }) => {
  await openChecker(page);
  const { note, verdict } = parts(page);
  const began = Date.now();
  await note.evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    field.setRangeText('I came across your profile and would like to connect. '.repeat(97_000));
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(verdict).toContainText('I have read the first 4,000 characters', { timeout: 15_000 });
  await expect(page.getByText('Your draft is not being kept: it is too long')).toBeVisible();
  expect(await note.evaluate((field: HTMLTextAreaElement) => field.value.length)).toBeGreaterThan(5_000_000);
  await note.press('End');
  await note.press('a');
  expect(Date.now() - began).toBeLessThan(20_000);
});
