// Under which licences the packages of the lock file stand, and what we make of each.
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';

/** Served, and linked from /about/. */
export const NOTICES = 'licences.txt';

/** Licences that ask for no more than their notice, or not even that. */
const FREE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
  'Python-2.0',
];

/** What else is let in, by the package, and why. None of it reaches a reader's browser, but for the pictures that `sharp` makes. */
const EXCUSED = /** @type {const} */ ([
  [/^(@axe-core\/playwright|axe-core)$/, 'MPL-2.0', 'a test tool, unchanged'],
  [/^lightningcss(-|$)/, 'MPL-2.0', 'comes with Vite; it builds, unchanged'],
  [/^satori$/, 'MPL-2.0', 'paints cards in the build, unchanged'],
  [/^@img\/sharp-/, /\bLGPL-3\.0-or-later\b/, 'libvips, a library that sharp loads as it is'],
  [/^@fontsource\/eb-garamond$/, 'OFL-1.1', 'the font of the cards, which may be used in any picture'],
  [/^(caniuse-lite|spdx-exceptions)$/, /^CC-BY-[34]\.0$/, 'lists of facts, read in the build'],
  [
    /^(event-stream|format|map-stream|split|xtend)$/,
    'none named',
    'old packages whose licence file, or readme, says MIT',
  ],
]);

/** Whether one of an “or” is free, and of an “and” all. @param {string} licence */
const isFree = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => FREE.includes(each)));

/** @param {string | RegExp} wanted @param {string} licence */
const matches = (wanted, licence) => (typeof wanted === 'string' ? wanted === licence : wanted.test(licence));

/** Why a package is let in; nothing where it is not. @param {string} name @param {string} licence */
export const reasonFor = (name, licence) =>
  isFree(licence) ? 'free' : EXCUSED.find(([names, licences]) => names.test(name) && matches(licences, licence))?.[2];

/** Every package that can be installed, by name. An old one may give a list; there the first is taken. */
export function packages() {
  /** @type {Record<string, { version?: string, license?: string | string[] }>} */
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked)
    .filter(([path]) => path)
    .map(([path, { version = '', license }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: [license ?? 'none named'].flat()[0] ?? '',
    }));
}

/**
 * Vite writes the notices of what is in our scripts (see `lean.mjs`); the few lines that wake an island are Astro's, and in the page.
 * @returns {import('astro').AstroIntegration}
 */
export const notices = () => ({
  name: 'notices',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const text = readFileSync(join(root, 'node_modules/astro/LICENSE'), 'utf8');
      appendFileSync(fileURLToPath(new URL(NOTICES, dir)), `\n## astro: the lines that wake an island\n\n${text}`);
    },
  },
});

/** Whether the notices are served, each with its copyright. @param {string} folder */
export function checkNotices(folder) {
  const [, ...each] = readFileSync(join(folder, NOTICES), 'utf8').split('\n## ');
  const silent = each.filter((text) => !/copyright|\(c\)/i.test(text)).map((text) => text.split('\n')[0]);
  return [
    { name: 'Licences', ok: each.length > 5 && silent.length === 0, detail: `Without a notice: ${silent.join(', ')}` },
  ];
}
