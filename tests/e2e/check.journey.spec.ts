import { expectKept, GOOD, openChecker, parts, PITCH } from '../fixtures/check.ts';
import { copied, expect, test } from '../fixtures/page.ts';

test.use({ permissions: ['clipboard-write'] });

test('a pitch is pasted, understood, mended and copied', async ({ page }) => {
  await openChecker(page);
  const { note, verdict, verdictHeading, finding, copy, status } = parts(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), PITCH);
  await note.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(note).toHaveValue(PITCH);
  await expect(verdictHeading).toHaveText('Not like this');
  await expect(verdict.getByRole('list', { name: 'What decides it' })).toContainText('An offer before a hello');

  const offer = finding('sales-pitch');
  await offer.getByRole('button', { name: /^Show me/ }).click();
  const quoted = (await offer.locator('q').textContent()) ?? '';
  const selected = await note.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(quoted);
  await expect(note).toBeFocused();
  await expect(offer.getByRole('link', { name: /^Why this matters/ })).toHaveAttribute('href', '/rules/sales-pitch/');

  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(GOOD);
  await expect(verdictHeading).toHaveText('Ready to send');
  await expect(verdict).toContainText('Good enough to send');
  await expect(status).toContainText('Ready to send');

  const claims = page.getByRole('group', { name: 'Before you copy: are these true?' });
  await expect(page.getByText('One statement above is not ticked yet.')).toBeVisible();
  await claims.getByRole('checkbox').check();
  await expect(page.getByText('One statement above is not ticked yet.')).toBeHidden();
  await copy.click();
  await expect(status).toHaveText('Copied.');
  expect(await copied(page)).toBe(GOOD);
});

test('a finding is kept, the verdict follows, and the reading remembers it until it is undone', async ({ page }) => {
  await openChecker(page);
  const { note, verdictHeading, findings } = parts(page);
  await note.fill(PITCH);
  await expect(verdictHeading).toHaveText('Not like this');
  const before = await findings.count();
  for (let left = before; left > 0; left -= 1) {
    await findings
      .first()
      .getByRole('button', { name: /^Keep it/ })
      .click();
    await expect(findings).toHaveCount(left - 1);
  }
  await expect(verdictHeading).toHaveText('Ready to send');
  await expect(verdictHeading).toBeFocused();

  await expectKept(page, PITCH);
  await page.reload();
  await expect(verdictHeading).toHaveText('Ready to send');
  await page.getByText(`Kept as you wrote it (${before})`).click();
  await page.getByRole('button', { name: /^Look at it again “An offer/ }).click();
  await expect(findings).toHaveCount(1);
  await expect(findings.getByRole('heading')).toBeFocused();
  await expect(verdictHeading).toHaveText('Not like this');
});

test('a suggestion is made when pressed, and undone by the button or by the field’s own undo', async ({ page }) => {
  await openChecker(page);
  const { note, finding, status } = parts(page);
  const text = GOOD.replace('Thank you.', 'Thank you!!!');
  await note.fill(text);
  const one = finding('shouting').getByRole('button', { name: /^Keep one mark/ });
  await one.click();
  await expect(note).toHaveValue(GOOD.replace('Thank you.', 'Thank you!'));
  await expect(note).not.toBeFocused();
  await note.press('ControlOrMeta+End');
  await note.pressSequentially(' Bye');
  await page.getByRole('button', { name: 'Undo the change I made' }).click();
  await expect(note).toHaveValue(`${text} Bye`);
  await expect(status).toHaveText('Undone: the change I made.');
  await page.getByRole('button', { name: 'Redo the change I made' }).click();
  await expect(note).toHaveValue(`${GOOD.replace('Thank you.', 'Thank you!')} Bye`);
  await note.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(note).toHaveValue(`${text} Bye`);
});

test('every example can be tried, and the draft before it can be had back', async ({ page }) => {
  await openChecker(page);
  const { note, verdictHeading, clear } = parts(page);
  const names = await page.locator('[data-first] button').allTextContents();
  expect(names).toHaveLength(10);
  await page.getByRole('button', { name: 'A good one' }).click();
  await expect(verdictHeading).toHaveText('Ready to send');
  await expect(verdictHeading).toBeFocused();
  await note.fill('My own words');
  for (const name of names) {
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(note).not.toHaveValue('My own words');
    await page.getByRole('button', { name: 'Undo putting in the example' }).click();
    await expect(note).toHaveValue('My own words');
  }
  await clear.click();
  await expect(note).toHaveValue('');
  await expectKept(page, null);
  await page.getByRole('button', { name: 'Undo clearing everything' }).click();
  await expect(note).toHaveValue('My own words');
});

test('with the keyboard alone, focus never moves by itself', async ({ page }) => {
  await openChecker(page);
  const { note, name, limit, findings } = parts(page);
  await note.focus();
  await page.keyboard.type(PITCH);
  await expect(note).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check the spelling too' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  await page.keyboard.type('Lena');
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(limit).toBeFocused();
  await expect(findings.first()).toBeVisible();
  await findings
    .first()
    .getByRole('button', { name: /^Keep it/ })
    .focus();
  const next = await findings.nth(1).getByRole('heading').textContent();
  await page.keyboard.press('Enter');
  await expect(findings.first().getByRole('heading')).toBeFocused();
  await expect(findings.first().getByRole('heading')).toHaveText(next ?? '');
});

test('a note to somebody else is never called good enough to send', async ({ page }) => {
  await openChecker(page);
  const { note, name, verdict, finding } = parts(page);
  await note.fill(GOOD);
  await name.fill('Amara');
  await expect(verdict).toContainText('All but the name');
  await expect(verdict).not.toContainText('Good enough');
  await finding('wrong-name')
    .getByRole('button', { name: /^Change it to “Amara”/ })
    .click();
  await expect(note).toHaveValue(GOOD.replace('Wanjiru', 'Amara'));
  await expect(verdict).toContainText('Good enough to send');
});

test('it speaks after a pause, never at each key, and counts under both limits', async ({ page }) => {
  await openChecker(page);
  const { note, status, meter, limit, finding } = parts(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(document.querySelector('[role="status"]')?.textContent ?? '')).observe(
      document.querySelector('[role="status"]')!,
      { childList: true, characterData: true, subtree: true },
    );
  });
  await note.pressSequentially('Hi Amara, it was good to meet you in Leeds on Tuesday.');
  await expect(meter).toHaveText('146 left of 200246 left of 300');
  await expect(status).toContainText('146 characters left of 200.');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
  await note.fill('x'.repeat(214));
  await expect(meter).toHaveText('14 over 20086 left of 300');
  await expect(finding('may-be-cut')).toBeVisible();
  await limit.selectOption('300 characters');
  await expect(finding('may-be-cut')).toBeHidden();
});

test('when the browser will not copy, the note is selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openChecker(page);
  const { note, copy, status } = parts(page);
  await note.fill(GOOD);
  await copy.click();
  await expect(status).toContainText('press Ctrl+C');
  await expect(note).toBeFocused();
  expect(await note.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe(
    GOOD.length,
  );
});

test('on a phone the letter says its verdict, which leads to the reading, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openChecker(page);
  const { note, verdictHeading } = parts(page);
  await note.fill(PITCH);
  await page.locator('[data-letter]').getByRole('link', { name: 'The reading: Not like this' }).click();
  await expect(verdictHeading).toBeInViewport();
  await expect(verdictHeading).toBeFocused();
  await note.fill(GOOD);
  await page.getByRole('link', { name: 'Before you copy it' }).click();
  await expect(page.getByRole('heading', { name: 'As they will see it' })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
