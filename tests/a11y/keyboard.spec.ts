import type { Locator, Page } from '@playwright/test';
import { GOOD, parts as checking, PITCH } from '../fixtures/check.ts';
import { deciding, openTool } from '../fixtures/decide.ts';
import { copied, expect, test } from '../fixtures/page.ts';
import { parts as replying } from '../fixtures/reply.ts';

// From the top of each page to the copied text, by keys alone. What a screen reader is told stands beside each step.

test.use({ permissions: ['clipboard-read', 'clipboard-write'], contextOptions: { reducedMotion: 'reduce' } });

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, to: Locator) {
  for (let stop = 0; stop < 100; stop += 1) {
    if (await to.evaluateAll((found) => found.length === 1 && found[0] === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(to).toBeFocused();
}

/** Tabs to a question, and goes by arrows to an answer. */
async function choose(page: Page, question: string, answer: string) {
  const radios = page.getByRole('group', { name: question }).getByRole('radio');
  const wanted = page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true });
  const within = () => radios.evaluateAll((all) => all.some((each) => each === document.activeElement));
  for (let stop = 0; stop < 100 && !(await within()); stop += 1) await page.keyboard.press('Tab');
  for (let step = 0; step < 9 && !(await wanted.isChecked()); step += 1)
    await page.keyboard.press(step === 0 ? 'Space' : 'ArrowDown');
  await expect(wanted).toBeChecked();
  await expect(wanted).toBeFocused();
}

/** The page opened, and its header skipped as one would. */
async function enter(page: Page, path: string) {
  await openTool(page, path);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('status'), 'nothing is said before anything is done').toHaveText('');
}

test('the checker: write, hear, mend, vouch, copy', async ({ page }) => {
  await enter(page, '/check/');
  const { note, status, finding, findings, copy } = checking(page);
  await tabTo(page, note);
  await expect(note).toHaveAccessibleDescription(/200.*300/);
  await page.keyboard.insertText(PITCH);
  await expect(status).toContainText('Not like this');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - textbox "Your note"
    - heading "Not like this" [level=2]
    - list "What decides it"
  `);
  const before = await findings.count();
  await tabTo(page, finding('sales-pitch').getByRole('button', { name: /^Keep it/ }));
  await page.keyboard.press('Space');
  await expect(findings).toHaveCount(before - 1);
  await page.keyboard.press('Shift+Tab');
  await note.press('ControlOrMeta+A');
  await page.keyboard.insertText(GOOD);
  await expect(status).toContainText('Ready to send');
  const claim = page.getByRole('group', { name: /are these true/ }).getByRole('checkbox');
  await tabTo(page, claim);
  await page.keyboard.press('Space');
  await expect(claim).toBeChecked();
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Copied.');
  expect(await copied(page)).toBe(GOOD);
});

test('the composer: choose, fill in, hear a refusal, choose a note, copy', async ({ page }) => {
  await enter(page, '/compose/');
  await tabTo(page, page.getByRole('button', { name: 'We met somewhere' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'We met somewhere' })).toBeFocused();
  const when = page.getByLabel('When');
  await tabTo(page, page.getByLabel('Where you met'));
  await page.keyboard.type('the harbour fair');
  await tabTo(page, when);
  await page.keyboard.type('five years');
  await expect(when).toHaveAttribute('aria-invalid', 'true');
  await expect(when).toHaveAccessibleDescription(/I do not know how to say this as a time/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Tuesday');
  await expect(when).not.toHaveAttribute('aria-invalid');
  const notes = page.locator('.notes').getByRole('radio');
  await tabTo(page, notes.first());
  await page.keyboard.press('ArrowDown');
  await expect(notes.nth(1)).toBeChecked();
  await expect(page.getByRole('group', { name: 'Three notes' }).or(page.locator('.notes'))).toMatchAriaSnapshot(`
    - radio /harbour fair/
    - radio /harbour fair/ [checked]
  `);
  await tabTo(page, page.getByRole('button', { name: 'Copy this note' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied.');
  expect(await copied(page)).toContain('the harbour fair on Tuesday');
  await page.getByRole('heading', { name: 'We met somewhere' }).focus();
  await tabTo(page, page.getByRole('button', { name: 'Choose another' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'How do you know them?' })).toBeFocused();
});

test('deciding: answer, hear the step, copy the question', async ({ page }) => {
  await enter(page, '/decide/');
  const { note, step, status } = deciding(page);
  await choose(page, 'First, is all well?', 'Yes, nothing unwelcome');
  await choose(page, 'Do you know them?', 'No');
  await tabTo(page, note);
  await page.keyboard.insertText('I’d like to add you to my professional network on LinkedIn.');
  await choose(page, 'What does their profile show?', 'A real person');
  await expect(status).toContainText('Ask for context');
  await expect(step).toHaveText('Ask for context');
  await expect(page.getByRole('group', { name: 'Do you know them?' })).toMatchAriaSnapshot(`
    - group "Do you know them?":
      - radio "No" [checked]
  `);
  await tabTo(page, page.getByRole('button', { name: /^Copy/ }));
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Copied.');
  expect(await copied(page)).toContain('?');
});

test('a policy: answer, hear where that is, change the words, copy', async ({ page }) => {
  await enter(page, '/policy/');
  await choose(page, 'A stranger writes, and says why.', 'That is enough for me');
  const line = page.getByLabel('A line for your profile');
  await expect(page.getByRole('status')).not.toHaveText('');
  await expect(page.getByRole('group', { name: 'Where that places you' })).toMatchAriaSnapshot(`
    - radio /^Conversation/ [checked]
  `);
  await tabTo(page, line);
  await expect(line).toHaveAccessibleDescription(/./);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Thank you.');
  await tabTo(page, page.getByRole('button', { name: 'Copy (A line for your profile)' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText('Copied.');
  expect(await copied(page)).toMatch(/Thank you\.$/);
});

test('a reply: choose by arrows, hear that it is there, copy', async ({ page }) => {
  await enter(page, '/reply/');
  const { intent, text, copy, status } = replying(page);
  await tabTo(page, page.locator('summary').first());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(intent('Why me? They gave no reason')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(intent('Remind me how we know each other')).toBeChecked();
  await expect(status).not.toHaveText('');
  await tabTo(page, text(1));
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Petra');
  await expect(text(1)).toBeFocused();
  await tabTo(page, copy(1));
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Copied.');
  expect(await copied(page)).toMatch(/know each other[^]*Petra$/);
  const no = page.locator('summary', { hasText: 'No, kindly' });
  await no.focus();
  await page.keyboard.press('Enter');
  await expect(intent('Please follow me instead')).toBeVisible();
});
