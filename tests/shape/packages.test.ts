import { expect, test } from 'vitest';
import { packages, reasonFor } from '../../scripts/lib/licences.mjs';
import { read } from '../fixtures/repository.ts';

const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
const locked = packages();

test('package.json names exact versions', () => {
  const loose = Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('package-lock.json has the same ones', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { version?: string }>;
  };
  const other = Object.entries(devDependencies)
    .map(([name, version]) => [name, version, packages[`node_modules/${name}`]?.version])
    .filter(([, wanted, found]) => wanted !== found);
  expect(other).toEqual([]);
});

test('every package has a licence that scripts/lib/licences.mjs lets in', () => {
  expect(locked.length).toBeGreaterThan(500);
  expect(locked.filter(({ name, licence }) => reasonFor(name, licence) === undefined)).toEqual([]);
});

test.each([
  ['a-package', 'GPL-3.0'],
  ['a-package', 'MPL-2.0'],
  ['a-package', 'none named'],
  ['a-package', 'MIT AND AGPL-3.0'],
  ['satori', 'MPL-2.0-or-worse'],
])('%s under %s is not let in', (name, licence) => {
  expect(reasonFor(name, licence)).toBeUndefined();
});

test.each(['MIT', '(GPL-3.0 OR MIT)', '(MIT AND Zlib)'])('%s is let in', (licence) => {
  expect(reasonFor('a-package', licence)).toBe('free');
});
