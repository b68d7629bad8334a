import { expect, test } from 'vitest';
import { read } from '../fixtures/repository.ts';

interface Package {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json')) as Package;
const wanted = Object.keys({ ...dependencies, ...devDependencies });
const lines = read('docs/decisions.md').split('\n');
const table = lines.filter((line) => line.startsWith('| `'));
const named = table.flatMap((line) =>
  [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
);

test('every dependency has its line in docs/decisions.md', () => {
  expect(wanted.filter((name) => !named.includes(name))).toEqual([]);
});

test('no line speaks of a dependency that is gone', () => {
  expect(named.filter((name) => !wanted.includes(name))).toEqual([]);
});
