import { answer, deciding, openTool } from '../fixtures/decide.ts';
import { copied, expect, test } from '../fixtures/page.ts';
import { parts } from '../fixtures/reply.ts';

test.use({ permissions: ['clipboard-write'] });

test('a bare invitation is decided, answered and copied, and nothing is typed twice', async ({ page }) => {
  await openTool(page, '/decide/');
  const { step, note, name, next } = deciding(page);
  await answer(page, 'First, is all well?', 'Yes, nothing unwelcome').check();
  await answer(page, 'Do you know them?', 'No').check();
  await note.fill('I’d like to add you to my professional network on LinkedIn.');
  await name.fill('Ravi');
  await answer(page, 'What does their profile show?', 'A real person').check();
  await expect(step).toHaveText('Ask for context');
  await next.click();
  await page.locator('form[data-ready]').waitFor();
  const { intent, text, copy, pasted, status } = parts(page);
  await expect(pasted).toHaveValue(/professional network/);
  await expect(intent('Why me? They gave no reason')).toBeChecked();
  await expect(text(1)).toHaveValue(/^Hello Ravi,/);
  await copy(1).click();
  await expect(status).toHaveText('Copied.');
  expect(await copied(page)).toMatch(/^Hello Ravi,/);
});
