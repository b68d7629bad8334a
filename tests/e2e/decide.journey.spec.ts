import { wrongOn } from '../fixtures/axe.ts';
import { answer, deciding, kept, openTool } from '../fixtures/decide.ts';
import { copied, expect, test } from '../fixtures/page.ts';

test.use({ permissions: ['clipboard-write'] });

const STOCK = 'I’d like to add you to my professional network on LinkedIn.';

test('a bare invitation comes to a question, and the reply is handed over', async ({ page }) => {
  await openTool(page, '/decide/');
  const { step, note, name, next, status } = deciding(page);
  await answer(page, 'First, is all well?', 'Yes, nothing unwelcome').check();
  await answer(page, 'Do you know them?', 'No').check();
  await note.fill(STOCK);
  await name.fill('Ravi');
  await expect(page.getByText('I take it for this: LinkedIn’s stock sentence.')).toBeVisible();
  await expect(page.getByText('How they know of you. Why you.')).toBeVisible();
  await answer(page, 'What does their profile show?', 'A real person').check();
  await expect(step).toHaveText('Ask for context');
  await expect(status).toContainText('Ask for context');
  await expect(page.getByText('You do not know them.')).toBeVisible();
  await expect(page.getByText('If you know them: accept.')).toBeVisible();
  await page.getByRole('button', { name: /^Copy/ }).click();
  await expect(status).toHaveText('Copied.');
  expect(await copied(page)).toContain('what brought you to me?');
  await expect(next).toHaveAttribute('href', '/reply/');
  await next.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await next.click();
  await expect.poll(() => kept(page, 'received')).toEqual({ text: STOCK, name: 'Ravi', intent: 'ask-why' });
});

test('safety comes first: it ends the questions, and nothing is to be written', async ({ page }) => {
  await openTool(page, '/decide/');
  const { step, note } = deciding(page);
  await answer(page, 'Do you know them?', 'Yes').check();
  await expect(step).toHaveText('Accept, and keep a note of how');
  await answer(page, 'First, is all well?', 'No, or I am not sure').check();
  await expect(step).toHaveText('Wait');
  await answer(page, 'What comes nearest?', 'They threatened, hounded or frightened me').check();
  await expect(step).toHaveText('Report and block');
  await expect(note).toBeHidden();
  await expect(page.getByText('Here they would agree')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Why silence is all right' })).toBeVisible();
  await answer(page, 'First, is all well?', 'Yes, nothing unwelcome').check();
  await expect(step).toHaveText('Accept, and keep a note of how');
});

test('what it is taken for can be corrected', async ({ page }) => {
  await openTool(page, '/decide/');
  const { step, note, kind } = deciding(page);
  await answer(page, 'Do you know them?', 'No').check();
  await answer(page, 'What does their profile show?', 'A real person').check();
  await note.fill('Grüezi, Ihr Vortrag über Trockenmauern in Chur hat mir sehr gut gefallen.');
  await expect(page.getByText('I cannot tell what it is.')).toBeVisible();
  await kind.selectOption('how they know of you, or why you');
  await expect(step).toHaveText('Accept, and keep a note of how');
  await expect(page.getByText('They wrote: “Grüezi')).toBeVisible();
});

test('the five views differ, and say why', async ({ page }) => {
  await openTool(page, '/decide/');
  await answer(page, 'Do you know them?', 'No').check();
  await deciding(page).kind.selectOption('nothing at all');
  await answer(page, 'What does their profile show?', 'A real person').check();
  const views = page.locator('.views li');
  await expect(views).toHaveCount(6);
  expect(new Set(await views.locator('.step').allTextContents()).size).toBeGreaterThan(2);
});

test('a policy changes the answer, here and in a tab that is open already', async ({ page, context }) => {
  await openTool(page, '/decide/');
  const { step, kind } = deciding(page);
  await answer(page, 'Do you know them?', 'No').check();
  await kind.selectOption('LinkedIn’s stock sentence');
  await answer(page, 'What does their profile show?', 'A real person').check();
  await expect(step).toHaveText('Ask for context');
  const other = await context.newPage();
  await openTool(other, '/policy/');
  await answer(
    other,
    'Where that places you',
    'Open. Nearly anyone real. Good for those who live by being found. Vouching for people gets harder.',
  ).check();
  await expect(step).toHaveText('Accept, and keep a note of how');
  await expect(page.getByText('Your policy is nearly anyone real.').first()).toBeVisible();
});

test('a reload keeps what was said, a second tab has it, and one button clears it', async ({ page, context }) => {
  await openTool(page, '/decide/');
  const here = deciding(page);
  await answer(page, 'Do you know them?', 'Perhaps').check();
  await here.name.fill('Noor');
  await expect.poll(() => kept(page, 'received')).toMatchObject({ name: 'Noor' });
  await page.reload();
  await page.locator('form[data-ready]').waitFor();
  await expect(here.name).toHaveValue('Noor');
  await expect(answer(page, 'Do you know them?', 'Perhaps')).toBeChecked();
  const other = await context.newPage();
  await openTool(other, '/decide/');
  await expect(deciding(other).step).toHaveText('Ask for context');
  await here.clear.click();
  await expect(here.name).toHaveValue('');
  await expect(deciding(other).name).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'Say what you know' })).toBeVisible();
});

test('by keyboard alone', async ({ page }) => {
  await openTool(page, '/decide/');
  await answer(page, 'First, is all well?', 'Yes, nothing unwelcome').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(answer(page, 'Do you know them?', 'Perhaps')).toBeChecked();
  await expect(deciding(page).step).toHaveText('Ask for context');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('nothing scrolls sideways, the answer is one press away, and axe finds nothing', async ({ page }) => {
    await openTool(page, '/decide/');
    await answer(page, 'Do you know them?', 'No').check();
    await deciding(page).note.fill(`${STOCK} ${'x'.repeat(90)}`);
    await deciding(page).name.fill('Wolfeschlegelsteinhausenbergerdorff');
    await page
      .getByRole('link', { name: /^What fits/ })
      .first()
      .click();
    await expect(deciding(page).step).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await wrongOn(page)).toEqual([]);
  });
});

test('with storage blocked it works, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openTool(page, '/decide/');
  await answer(page, 'Do you know them?', 'Yes').check();
  await expect(deciding(page).step).toHaveText('Accept, and keep a note of how');
  await expect(page.getByText('Nothing here is being kept')).toBeVisible();
});

test('what is said before the page is alive is not lost', async ({ page }) => {
  const { promise: held, resolve: go } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/decide/', { waitUntil: 'commit' });
  await answer(page, 'Do you know them?', 'Yes').check();
  await deciding(page).name.fill('Ines');
  go(undefined);
  await page.locator('form[data-ready]').waitFor();
  await expect(answer(page, 'Do you know them?', 'Yes')).toBeChecked();
  await expect(deciding(page).name).toHaveValue('Ines');
  await expect(deciding(page).step).toHaveText('Accept, and keep a note of how');
});
