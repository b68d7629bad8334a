import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { src } from './pages.ts';

const statement = readFileSync(new URL('copy/en/accessibility.mdx', src), 'utf8');
const read = (path: string) => readFileSync(new URL(`../${path}`, src), 'utf8');

test('the statement names the axe that is installed', () => {
  const { version } = JSON.parse(read('node_modules/axe-core/package.json')) as { version: string };
  expect(/axe (\d[\d.]*\d)/.exec(statement)?.[1]).toBe(version);
});

test('it names as many ways of looking as there are', () => {
  const [, ways = ''] = /const WAYS[^{]*\{\n(.*?)\n\};/s.exec(read('tests/fixtures/ways.ts')) ?? [];
  const names = [...ways.matchAll(/^ {2}'?([\w %]+)'?: async/gm)].map(([, name]) => name);
  expect(names).toEqual(['daylight', 'lamp light', 'forced colours', '320 pixels', '200%', 'words far apart']);
  expect(statement).toContain('**Six ways of looking**: light, dark, forced colours');
  expect(statement).toMatch(/320 pixels.*200%.*far apart/);
});
