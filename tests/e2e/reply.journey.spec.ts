import { copied, expect, test } from '../fixtures/page.ts';
import { alive, keepBefore, openReplies, parts } from '../fixtures/reply.ts';

test('a bare invitation, decided already: the reply is there, with the name, and is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await keepBefore(page, { received: { text: '', name: 'Wanjiru', intent: 'ask-why' } });
  await openReplies(page);
  const { intent, text, copy, status } = parts(page);
  await expect(intent('Why me? They gave no reason')).toBeChecked();
  await expect(text(1)).toHaveValue(/^Hello Wanjiru,\nThank/);
  await copy(1).click();
  await expect(status).toHaveText('Copied.');
  expect(await copied(page)).toContain('Hello Wanjiru,');
});

test('a link chooses the reply, and leaves the address as it was', async ({ page }) => {
  await keepBefore(page, { received: { text: '', name: 'Wanjiru', intent: 'ask-why' } });
  await page.goto('/reply/#v=1&say=oops-typo');
  await alive(page);
  const { intent, text } = parts(page);
  await expect(intent('There is a slip in my note')).toBeChecked();
  await page.getByLabel('What it should have said').fill('Marta');
  await expect(text(1)).toHaveValue(/^Hello Wanjiru,\n.*slip.*Marta\./);
  expect(new URL(page.url()).hash).toBe('');
});

test('a policy that is kept gives the reply its voice, and can be overruled', async ({ page }) => {
  await keepBefore(page, {
    received: { text: '', name: '', intent: 'decline' },
    policy: { answers: { stance: 'met' }, own: {} },
  });
  await openReplies(page);
  const { text, policy } = parts(page);
  await expect(text(1)).toHaveValue(/met or worked with/);
  await policy.selectOption('State none');
  await expect(text(1)).not.toHaveValue(/met or worked with/);
});

test('a pasted note is read here, says what it reads like, and chooses a reply', async ({ page, requests }) => {
  await openReplies(page);
  const before = requests.length;
  const { pasted, intent, text, group, wrote } = parts(page);
  await pasted.fill(
    'Hi Lena, we help dental practices win 40 new patients a month. Could we do a quick 15-minute call?',
  );
  await expect(page.getByText('It reads like an offer.')).toBeVisible();
  await expect(intent('Yes to you, no to a meeting')).toBeChecked();
  await expect(text(1)).toHaveValue(/meeting/);
  await group('No, kindly').click();
  await intent('No, with a true reason').check();
  await expect(wrote).toContainText('As it reads: An offer');
  await expect(page.getByRole('button', { name: 'What may fit: Yes to you, no to a meeting' })).toBeVisible();
  expect(requests.slice(before), 'nothing is fetched for it, so it works with the network off').toEqual([]);
});

test('a text is changed where it stands, read, mended, and kept when the choices change', async ({ page }) => {
  await openReplies(page);
  const { group, intent, text, findings, another } = parts(page);
  await group('No, kindly').click();
  await intent('No, with a true reason').check();
  await text(2).fill('Hello Piet,\nThank you. I will not be accepting. Maybe another time.');
  await expect(findings).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'A door left open' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave that sentence out' }).click();
  await expect(findings).toHaveCount(0);
  await expect(text(2)).toBeFocused();
  const before = await text(1).inputValue();
  await another.click();
  await expect(text(1)).not.toHaveValue(before);
  await expect(text(2)).toHaveValue('Hello Piet,\nThank you. I will not be accepting.');
  await page.getByRole('button', { name: 'Back to the suggestion' }).click();
  await expect(text(2)).toHaveValue(/^Hello,/);
  await page.getByRole('button', { name: 'My words again' }).click();
  await expect(text(2)).toHaveValue(/^Hello Piet/);
});

test('a finding can be kept as it is', async ({ page }) => {
  await keepBefore(page, { received: { text: '', name: '', intent: 'decline' } });
  await openReplies(page);
  const { text, findings } = parts(page);
  await text(1).fill('Oh great. It is a no from me.');
  await findings.getByRole('button', { name: 'Keep it' }).click();
  await expect(findings).toHaveCount(0);
});

test('saying nothing is an answer, and the name is still there after it', async ({ page }) => {
  await openReplies(page);
  const { group, intent, name } = parts(page);
  await name.fill('Piet');
  await group('Nothing').click();
  await intent('Say nothing at all').check();
  await expect(page.getByRole('heading', { name: 'Why it is all right' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Text/ })).toHaveCount(0);
  await group('Ask before I decide').click();
  await intent('Why me? They gave no reason').check();
  await expect(name).toHaveValue('Piet');
});

test('a reload keeps it all; clearing takes it away, and can be undone', async ({ page }) => {
  await openReplies(page);
  const { intent, name, text, clear } = parts(page);
  await intent('Was it about my talk, book or post?').check();
  await name.fill('Tomás');
  await page.getByLabel('What it may be about').fill('my talk on tides');
  await page.getByLabel('Tone').selectOption('Warm');
  await text(1).fill('My own words, Tomás.');
  await page.reload();
  await alive(page);
  await expect(text(1)).toHaveValue('My own words, Tomás.');
  await expect(text(2)).toHaveValue(/^Hi Tomás,[^]*my talk on tides/);
  await clear.click();
  await expect(text(1)).toHaveCount(0);
  await expect(name).toHaveValue('');
  await page.getByRole('button', { name: 'Undo clearing' }).click();
  await expect(text(1)).toHaveValue('My own words, Tomás.');
});

test('two tabs tell each other, and neither loses what it has', async ({ page, context }) => {
  await openReplies(page);
  const other = await context.newPage();
  await openReplies(other);
  await parts(page).intent('Why me? They gave no reason').check();
  await parts(page).name.fill('Mele');
  await expect(parts(other).text(1)).toHaveValue(/^Hello Mele,/);
  await parts(other).text(1).fill('My own words, Mele.');
  await expect(parts(page).text(1)).toHaveValue('My own words, Mele.');
});

test('what is typed before the page is alive is not lost', async ({ page }) => {
  const { promise: held, resolve: go } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/reply/', { waitUntil: 'commit' });
  const { name, intent, text } = parts(page);
  await name.fill('Ngozi');
  await intent('Remind me how we know each other').check();
  go(undefined);
  await alive(page);
  await expect(name).toHaveValue('Ngozi');
  await expect(text(1)).toHaveValue(/^Hello Ngozi,/);
});

test('with storage blocked it works, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openReplies(page);
  const { intent, text } = parts(page);
  await intent('Why me? They gave no reason').check();
  await expect(text(1)).toHaveValue(/^Hello,/);
  await expect(page.getByText('Nothing here is being kept')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('nothing is wider than the page, and a link leads to the texts', async ({ page }) => {
    await openReplies(page);
    const { intent, text } = parts(page);
    await intent('Why me, with a kind word').check();
    await page.getByRole('link', { name: 'See the texts' }).click();
    await expect(text(1)).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
