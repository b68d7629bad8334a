import { expect, test } from 'vitest';
import { REVALIDATE, forCaddy, forNginx, headersFor, parseHeaders } from '../../scripts/lib/headers.mjs';
import { hashes, headerPolicy, pagePolicy } from '../../scripts/lib/policy.mjs';
import { read } from '../fixtures/repository.ts';

const rules = parseHeaders(read('public/_headers'));

test('every page has the policy, and only hashed files are kept for ever', () => {
  expect(headersFor(rules, '/guides/')).toMatchObject({
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  expect(headersFor(rules, '/guides/')['Content-Security-Policy']).toContain('{policy}');
  expect(headersFor(rules, '/guides/')['Cache-Control']).toContain('max-age=0');
  expect(headersFor(rules, '/_astro/a.js')['Cache-Control']).toContain('immutable');
});

test('nginx and Caddy are told all of it', () => {
  const names = rules.flatMap(({ headers }) => headers).map(([name]) => name);
  for (const said of [forNginx(rules), forCaddy(rules)].map((parts) => Object.values(parts).join('\n')))
    expect([...names, REVALIDATE, 'immutable', 'no-cache'].filter((each) => !said.includes(each))).toEqual([]);
});

test('what two rules would both say of a file is refused: hosts would join the two', () => {
  const twice = parseHeaders('/*\n  X: 1\n/a\n  X: 2\n');
  expect(() => forNginx(twice)).toThrow('X');
});

test('a star stands for anything, a dot for itself', () => {
  const [rule] = parseHeaders('/a.b/*\n  X: 1: 2\n');
  expect(rule?.pattern.test('/a.b/c/d')).toBe(true);
  expect(rule?.pattern.test('/aXb/c')).toBe(false);
  expect(rule?.headers).toEqual([['X', '1: 2']]);
});

test('inline scripts and styles are hashed, outside ones are not', () => {
  const html = '<script>a</script><script type="module" src="/b.js"></script><style>c</style>';
  expect(hashes(html, 'script')).toEqual(["'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='"]);
  expect(hashes(html, 'style')).toHaveLength(1);
});

test('data for machines is not run, and has no hash', () => {
  expect(hashes('<script type="application/ld+json">{}</script>', 'script')).toEqual([]);
});

test.each([
  ['a page', pagePolicy([], [])],
  ['the header', headerPolicy([])],
])('what %s says lets nothing out, and no text become a script', (_, text) => {
  for (const directive of ["connect-src 'self'", "form-action 'none'", "require-trusted-types-for 'script'"])
    expect(text).toContain(directive);
  expect(text).not.toContain('unsafe');
});

test('a page forbids what it does not name, and the header names all but sheets', () => {
  expect(pagePolicy([], [])).toContain("default-src 'none'");
  expect(headerPolicy([])).toContain("frame-ancestors 'none'");
  expect(headerPolicy([])).not.toMatch(/default-src|style-src(?!-attr)/);
});

test('the service worker is asked for anew each time, and nothing else but hashed files is spoken of', () => {
  expect(headersFor(rules, '/sw.js')['Cache-Control']).toBe('no-cache');
  expect(headersFor(rules, '/favicon.svg')['Cache-Control']).toBe(REVALIDATE);
});
