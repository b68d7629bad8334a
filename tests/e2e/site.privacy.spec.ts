import { expect, test } from '../fixtures/page.ts';
import { NOT_FOUND_REMARK, NOWHERE, sitemapPaths } from '../fixtures/sitemap.ts';
import { typeEverywhere, wake } from '../fixtures/typing.ts';
import { MARK, listen } from '../fixtures/wire.ts';

const paths = [...sitemapPaths(), NOWHERE];
const WALKS = 4;

test.describe('every page', () => {
  test.use({ expectedComplaints: [NOT_FOUND_REMARK] });

  for (let walk = 0; walk < WALKS; walk += 1) {
    // One page after the other in one browser: what was typed in one is kept there, and must not be sent by the next.
    test(`asks for its own files, and for none because of typing: walk ${walk + 1}`, async ({ page, baseURL }) => {
      test.setTimeout(120_000);
      const wire = listen(page, baseURL);
      for (const path of paths.filter((_, at) => at % WALKS === walk)) {
        wire.turn();
        await page.goto(path);
        await wake(page);
        const { fields, asked } = await typeEverywhere(page, wire);
        expect(asked, `${path}, ${fields} fields`).toEqual([]);
        expect(wire.twice(), path).toEqual([]);
        expect(wire.strange(path), path).toEqual([]);
      }
      expect(await wire.marked()).toEqual([]);
    });
  }
});

/** The browser asks for the icon when it likes. */
const besidesIcon = (requests: string[]) => requests.filter((url) => !url.endsWith('/favicon.svg'));

test.describe('the policy', () => {
  test.use({ expectedComplaints: [/content security policy|requires 'Trusted/i] });

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

  test('makes no script of a text, by any way that the browser knows to guard', async ({ page }) => {
    await page.goto('/privacy/');
    const ways = await page.evaluate(() => {
      const tried = (way: () => unknown) => {
        try {
          way();
          return 'ran' in window ? 'ran' : 'nothing';
        } catch {
          return 'refused';
        }
      };
      const script = document.createElement('script');
      const types = (window as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }).trustedTypes;
      return {
        script: tried(() => document.body.append((script.append('window.ran = true'), script))),
        markup: tried(() => (document.body.innerHTML = '<img src="/favicon.svg" onload="window.ran = true">')),
        policy: tried(() => types?.createPolicy('another', {})),
      };
    });
    expect(ways).toEqual({ script: 'nothing', markup: 'refused', policy: 'refused' });
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

test('the ear hears a mark, bare or wrapped, and whatever is no plain file', async ({ page, baseURL }) => {
  const wire = listen(page, baseURL);
  await page.goto('/privacy/');
  await page.evaluate(async (mark) => {
    const wrapped = btoa(`a note: ${mark}.`);
    await Promise.all([fetch(`/?${mark}`), fetch('/', { headers: { 'X-Note': wrapped } })]);
    await fetch('/', { method: 'POST', body: mark.toLowerCase() });
  }, MARK);
  expect(await wire.marked()).toHaveLength(3);
  expect(wire.strange('/privacy/')).toHaveLength(2);
});

test('is said in the header and in the page alike', async ({ page, request }) => {
  const header = (await request.get('/')).headers();
  const meta = page.locator('meta[http-equiv="content-security-policy"]');
  await page.goto('/');
  for (const policy of [header['content-security-policy'], await meta.getAttribute('content')]) {
    for (const directive of ["connect-src 'self'", "form-action 'none'", "require-trusted-types-for 'script'"])
      expect(policy).toContain(directive);
    expect(policy).not.toContain('unsafe');
  }
  expect(header['content-security-policy']).toContain("frame-ancestors 'none'");
  await expect(meta).toHaveAttribute('content', /^default-src 'none'/);
  expect(header['referrer-policy']).toBe('no-referrer');
  expect(header['x-content-type-options']).toBe('nosniff');
});
