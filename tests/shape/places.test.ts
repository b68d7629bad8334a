import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { files, read } from '../fixtures/repository.ts';

// In pieces, so that this file does not name what it forbids.
const FOREIGN = [
  ['', 'work', ''].join('/'),
  ['..', 'shared'].join('/'),
  ['.', 'library'].join(''),
  ['', 'root', ''].join('/'),
];
const text = files().filter((path) =>
  /\.(ts|tsx|mjs|js|json|astro|css|md|mdx|html|txt|xml|svg|yml)$|(^|\/)(_headers|run|LICENSE)$/.test(path),
);

/** What a file says, but for its imports of what is here: a folder of ours may be called like one outside. */
const withoutOwnImports = (path: string) =>
  read(path).replace(/\b(?:from|import) '(\.{1,2}\/[^']+)'/g, (whole, specifier: string) =>
    existsSync(join(dirname(path), specifier)) ? '' : whole,
  );

test('no file names a place of one machine', () => {
  const named = text.flatMap((path) =>
    FOREIGN.filter((place) => withoutOwnImports(path).includes(place)).map((place) => `${path}: ${place}`),
  );
  expect(named).toEqual([]);
});

test('the lock file names no registry', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('no test is left out or left alone', () => {
  const marks = new RegExp(`\\b(?:it|test|describe)\\.(?:${['only', 'skip', 'fixme'].join('|')})\\b`);
  expect(files('tests').filter((path) => marks.test(read(path)))).toEqual([]);
});
