import { expect, test } from '../fixtures/page.ts';
import { NOT_FOUND_REMARK, NOWHERE, sitemapPaths } from '../fixtures/sitemap.ts';

/** The browser asks for the icon when it likes. */
const besidesIcon = (requests: string[]) => requests.filter((url) => !url.endsWith('/favicon.svg'));

for (const path of [...sitemapPaths(), NOWHERE]) {
  test.describe(path, () => {
    test.use({ expectedComplaints: [NOT_FOUND_REMARK] });

    test('asks for nothing but its own files', async ({ page, requests, baseURL }) => {
      await page.goto(path);
      await page.evaluate(async () => {
        scrollTo(0, document.body.scrollHeight);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
      const [first, ...rest] = besidesIcon(requests).map((url) => url.replace(baseURL ?? '', ''));
      expect(first).toBe(path);
      expect(rest.filter((url) => !/^\/_astro\/[\w.-]+\.js$/.test(url))).toEqual([]);
    });
  });
}

test.describe('the policy', () => {
  test.use({ expectedComplaints: [/content security policy/i] });

  test('refuses every way to another place', async ({ page, requests }) => {
    await page.goto('/privacy/');
    const before = besidesIcon(requests).length;
    const ways = await page.evaluate(async () => {
      const refused = (promise: Promise<unknown>) =>
        promise.then(
          () => 'sent',
          () => 'refused',
        );
      const refusal = (source: EventTarget) =>
        new Promise((done) => source.addEventListener('error', () => done('refused')));
      const there = 'https://example.com/';
      return {
        fetch: await refused(fetch(there, { mode: 'no-cors' })),
        image: await refused(Object.assign(new Image(), { src: `${there}a.png` }).decode()),
        stream: await refusal(new EventSource(there)),
        socket: await refusal(new WebSocket('wss://example.com/')),
        import: await refused(import(`${there}a.js`)),
      };
    });
    expect(new Set(Object.values(ways)), JSON.stringify(ways)).toEqual(new Set(['refused']));
    expect(besidesIcon(requests).slice(before)).toEqual([]);
  });

  test('runs no script that a note might carry', async ({ page }) => {
    await page.goto('/privacy/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });

  test('sends no form', async ({ page, requests }) => {
    await page.goto('/privacy/');
    const before = besidesIcon(requests).length;
    await page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), { action: '/' });
      document.body.append(form);
      form.submit();
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    expect(besidesIcon(requests).slice(before)).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/privacy/');
  });
});

test('is said in the header and in the page alike', async ({ page, request }) => {
  const header = (await request.get('/')).headers();
  expect(header['content-security-policy']).toContain("connect-src 'self'");
  expect(header['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(header['content-security-policy']).not.toContain('unsafe');
  expect(header['referrer-policy']).toBe('no-referrer');
  expect(header['x-content-type-options']).toBe('nosniff');
  await page.goto('/');
  const meta = page.locator('meta[http-equiv="content-security-policy"]');
  await expect(meta).toHaveAttribute('content', /connect-src 'self'.*form-action 'none'/);
});
