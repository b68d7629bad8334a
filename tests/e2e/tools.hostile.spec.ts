import type { Locator, Page } from '@playwright/test';
import { answer, openTool } from '../fixtures/decide.ts';
import { expect, test } from '../fixtures/page.ts';
import { keepBefore } from '../fixtures/reply.ts';

const RUN = '<script>ran=1</script><img src=x onerror="ran=1">{{x}}[Name]';

interface Tool {
  readonly path: string;
  /** What is kept, by name, with script in every field that takes words. */
  readonly kept: Readonly<Record<string, unknown>>;
  /** The field that shows one of them. */
  readonly field: (page: Page) => Locator;
  /** Changes something; to other words, something else. */
  readonly change: (page: Page, words: 'one' | 'other') => Promise<void>;
}

const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, RUN]));
const filling = (label: string) => ({
  field: (page: Page) => page.getByLabel(label),
  change: (page: Page, words: string) => page.getByLabel(label).fill(words),
});
const received = texts('text', 'name', 'intent');
const reply = {
  register: 'warm',
  length: 'short',
  note: '',
  policy: '',
  seed: 1,
  mine: { 'accept:0': RUN },
  kept: [RUN],
};
const facts = { situation: 'met', given: texts('event', 'when', 'why'), register: 'warm', length: 'short', seed: 0 };

const TOOLS: readonly Tool[] = [
  {
    path: '/check/',
    kept: { draft: { ...texts('text', 'recipient'), limit: 0, kept: [RUN] } },
    ...filling('Your note'),
  },
  {
    path: '/compose/',
    kept: { facts: { ...facts, ...texts('formal', 'name', 'line') } },
    field: (page) => page.getByLabel('Where you met'),
    change: async (page, words) => {
      const begin = page.getByRole('button', { name: 'We met somewhere' });
      if (await begin.isVisible()) await begin.click();
      await page.getByLabel('Where you met').fill(words);
    },
  },
  { path: '/decide/', kept: { decide: { know: 'no', wrote: 'vague' }, received }, ...filling('Their first name') },
  {
    path: '/policy/',
    kept: { policy: { answers: { stance: 'met' }, own: texts('line', 'paragraph', 'page') } },
    field: (page) => page.getByLabel('A line for your profile'),
    change: async (page, words) =>
      answer(
        page,
        'A stranger writes nothing at all.',
        words === 'one' ? 'I leave it' : 'I ask what brought them',
      ).check(),
  },
  {
    path: '/reply/',
    kept: { reply: { ...reply, ...texts('reason', 'ownReason', 'where', 'pointer', 'publishes') }, received },
    ...filling('Their first name'),
  },
];

/** Of a later version, cut short, and with names that every object has. */
const UNREAD = '{"v":7,"at":1,"base":0,"__proto__":{"ran":1},"value":{"__proto__":{"ran":1},"text":"<script>ran=1</scr';

for (const { path, kept, field, change } of TOOLS) {
  const keys = Object.keys(kept).map((key) => `well-met:${key}`);
  const inStorage = (page: Page, names: readonly string[]) =>
    page.evaluate((all) => all.map((name) => localStorage.getItem(name)), names);

  test(`${path}: script that was kept is text, what cannot be read is laid aside, and full storage is said`, async ({
    page,
  }) => {
    await keepBefore(page, kept);
    await openTool(page, path);
    await expect(field(page)).toHaveValue(RUN);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);

    await page.evaluate(([all, raw]) => all.forEach((key) => localStorage.setItem(key, raw)), [keys, UNREAD] as const);
    await page.reload();
    await page.locator('form[data-ready]').waitFor();
    await expect(page.getByText('could not be read').first()).toBeVisible();
    await change(page, 'one');
    const aside = keys.map((key) => `${key}:unread`);
    await expect.poll(() => inStorage(page, aside)).toContain(UNREAD);

    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await change(page, 'other');
    await expect(page.getByText(/not being kept|Nothing here is being kept/).first()).toBeVisible();
    expect(await page.evaluate(() => 'ran' in window || 'ran' in {})).toBe(false);
  });
}
