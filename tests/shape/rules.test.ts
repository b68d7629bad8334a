import { expect, test } from 'vitest';
import { RULES } from '../../src/lib/reader/registry.ts';
import { ADVICE, FAULTS } from '../../src/lib/reader/types.ts';
import { files } from '../fixtures/repository.ts';

/** The ids of the files of a folder that end so. */
const ids = (folder: string, ending: RegExp) =>
  files(folder)
    .filter((path) => ending.test(path))
    .map((path) => path.replace(/^.*\//, '').replace(ending, ''));

/** Both differences, so that the message says what to add and where. */
function differences(found: readonly string[]) {
  const declared: string[] = [...FAULTS, ...ADVICE];
  return {
    missing: declared.filter((id) => !found.includes(id)),
    unknown: found.filter((id) => !declared.includes(id)),
  };
}

const SAME = { missing: [], unknown: [] };

test.each([
  ['its file in src/lib/reader/rules', ids('src/lib/reader/rules', /(?<!\.examples)\.ts$/)],
  ['its examples beside it', ids('src/lib/reader/rules', /\.examples\.ts$/)],
  ['its place in the registry', RULES.map(({ id }) => id)],
  ['its page in src/content/rules', ids('src/content/rules', /\.mdx$/)],
])('every rule in types.ts has %s, and nothing else has', (_what, found) => {
  expect(differences(found)).toEqual(SAME);
});

test('no rule is registered twice', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});
