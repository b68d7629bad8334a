import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, read } from '../fixtures/repository.ts';

const ROOM = 'src/components/islands/';
const islands = files(ROOM).flatMap((path) => /^(.*\/(\w+))\/\2\.tsx$/.exec(path)?.[1] ?? []);

/** Lists of criteria, each a sentence, with the test that holds it to that or how it is looked at. */
const lists = [ROOM.slice(0, -1), ...islands].map((folder) => `${folder}/README.md`);

test('there are islands', () => {
  expect(islands).toContain(`${ROOM}Checker`);
});

test.each(lists)('%s says what must hold for everybody, and which test says so', (path) => {
  expect(existsSync(path), 'written beside the island').toBe(true);
  const criteria = read(path).match(/^- .*$/gm) ?? [];
  expect(criteria.length).toBeGreaterThanOrEqual(3);
  const untrue = criteria.filter((line) => {
    const [, file = '', words = ''] = / `([^`]+)`: “(.+)”$/.exec(line) ?? [];
    return file ? !existsSync(file) || !read(file).includes(words) : !/By (eye|ear)\b[^.]*\.$/.test(line);
  });
  expect(untrue, 'names a test that is there, with words that it says').toEqual([]);
});
