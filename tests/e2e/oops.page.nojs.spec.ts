import { expect, test } from '../fixtures/page.ts';

const ACCIDENTS = ['sent-bare', 'wrong-person', 'address-book', 'typo', 'pitched', 'accepted'];

for (const id of ACCIDENTS)
  test(`/oops/#${id} has steps, facts with their sources, and a text, without JavaScript`, async ({ page }) => {
    await page.goto(`/oops/#${id}`);
    const accident = page.locator('section', { has: page.locator(`#${id}`) });
    await expect(page.locator(`#${id}`)).toBeInViewport();
    expect(await accident.locator('ol > li').count()).toBeGreaterThanOrEqual(4);
    await expect(accident.locator('.note').first()).toHaveText(/^(Hello|Good day),/);
    const facts = accident.locator('.know li');
    await expect(facts.filter({ hasText: /checked \w+ 20\d\d/ })).toHaveCount(await facts.count());
    expect(await facts.getByRole('link').count()).toBe(await facts.count());
  });
