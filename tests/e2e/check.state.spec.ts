import { alive, expectKept, GOOD, keptText, openChecker, parts, PITCH } from '../fixtures/check.ts';
import { expect, test } from '../fixtures/page.ts';

test('a reload keeps the draft, the name and the limit', async ({ page }) => {
  await openChecker(page);
  const { note, name, limit } = parts(page);
  await note.fill(GOOD);
  await name.fill('Wanjiru');
  await limit.selectOption('300 characters');
  await page.reload();
  await alive(page);
  await expect(note).toHaveValue(GOOD);
  await expect(name).toHaveValue('Wanjiru');
  await expect(limit).toHaveValue('300');
});

test('what is typed before the page is alive is not lost, nor is the draft that was kept', async ({ page }) => {
  await openChecker(page);
  const { note, verdictHeading } = parts(page);
  await note.fill(PITCH);
  await expectKept(page, PITCH);
  const { promise: held, resolve: go } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await note.fill(GOOD);
  go(undefined);
  await alive(page);
  await expect(note).toHaveValue(GOOD);
  await expect(verdictHeading).toHaveText('Ready to send');
  await page.getByRole('button', { name: 'Undo replacing your earlier draft' }).click();
  await expect(note).toHaveValue(PITCH);
});

test('with storage blocked it works, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openChecker(page);
  const { note, verdictHeading } = parts(page);
  await note.fill(PITCH);
  await expect(verdictHeading).toHaveText('Not like this');
  await expect(page.getByText('Your draft is not being kept')).toBeVisible();
});

test('two tabs share a draft, and do not fight over it', async ({ page, context }) => {
  await openChecker(page);
  const here = parts(page);
  await here.note.fill('Begun here');
  await expectKept(page, 'Begun here');
  const other = await context.newPage();
  await openChecker(other);
  const there = parts(other);
  await expect(there.note).toHaveValue('Begun here');
  await there.note.fill('Begun here, ended there');
  await expect(here.note).toHaveValue('Begun here, ended there');
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);

  await here.clear.click();
  await expect(there.note).toHaveValue('');
  await other.getByRole('button', { name: 'Undo the change from another tab' }).click();
  await expect(here.note).toHaveValue('Begun here, ended there');
  expect(await keptText(page)).toBe('Begun here, ended there');
});

test('nothing is asked of the network while one types', async ({ page, requests }) => {
  await openChecker(page);
  const before = requests.filter((url) => !url.endsWith('/favicon.svg')).length;
  await page.context().setOffline(true);
  const { note, verdictHeading } = parts(page);
  await note.pressSequentially(PITCH);
  await expect(verdictHeading).toHaveText('Not like this');
  expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toHaveLength(before);
});
