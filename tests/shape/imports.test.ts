import { expect, test } from 'vitest';
import { files, importsOf, read } from '../fixtures/repository.ts';

/** The rooms of one floor may not import each other; every room may import from the floors before its own. */
const FLOORS = [
  ['src/lib/text'],
  ['src/lib/lexicon', 'src/lib/search'],
  ['src/lib/reader'],
  ['src/lib/policy'],
  ['src/lib/compose', 'src/lib/reply', 'src/lib/decide', 'src/lib/mirror'],
  ['src/lib/share'],
  ['src/state'],
  ['src/copy'],
  ['src/components'],
  ['src/layouts'],
  ['src/pages'],
];

const roomOf = (path: string) => FLOORS.flat().find((room) => path.startsWith(`${room}/`));
const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));

/** Lexicon words are typed by the shapes of `text`; `text` itself knows characters, not words. */
function allowed(from: string, to: string): boolean {
  return from === to || floorOf(to) < floorOf(from);
}

const sources = files('src').filter((path) => /\.(ts|tsx|astro|mdx)$/.test(path));

test('imports run one way', () => {
  const wrong = sources.flatMap((file) => {
    const from = roomOf(file);
    const upward = (path: string) => {
      const to = roomOf(path);
      return from !== undefined && to !== undefined && !allowed(from, to);
    };
    return importsOf(file)
      .filter(upward)
      .map((path) => `${file} imports ${path}`);
  });
  expect(wrong).toEqual([]);
});

test('every room of the library has its floor', () => {
  const rooms = new Set(files('src/lib').map((path) => path.split('/').slice(0, 3).join('/')));
  const homeless = [...rooms].filter((room) => !room.includes('.') && floorOf(room) < 0);
  expect(homeless).toEqual([]);
});

test('only state touches what is stored', () => {
  const stores = /\b(localStorage|sessionStorage|indexedDB)\b/;
  const touching = files('src').filter((path) => !path.endsWith('.mdx') && stores.test(read(path)));
  // Small scripts of every page, outside all modules.
  const excused = ['src/components/theme.inline.js', 'src/offline/register.inline.js'];
  expect(touching.filter((path) => !path.startsWith('src/state/') && !excused.includes(path))).toEqual([]);
});
