// The built pages, and what each of them brings along.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} Page
 * @property {string} path such as `/guides/`
 * @property {string} file
 * @property {string} html
 */

/** @param {string} folder @returns {Page[]} */
export function builtPages(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String);
  const files = names.filter((name) => name.endsWith('.html')).sort();
  return files.map((name) => {
    const file = join(folder, name);
    const path = `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
    return { path, file, html: readFileSync(file, 'utf8') };
  });
}

/** Bytes after gzip. @param {string | Buffer} content */
export const gzipped = (content) => gzipSync(content, { level: 9 }).length;

/** Every script of ours that a text names, by its path in the site. @param {string} folder @param {string} text */
function namedScripts(folder, text) {
  const names = [...text.matchAll(/["'`](?:[\w./-]*\/)?([\w.-]+\.js)["'`]/g)].map(([, name]) => `_astro/${name}`);
  return names.filter((name) => existsSync(join(folder, name)));
}

/** Those scripts, and all that they import, now or later, but for what is only loaded when a person asks for it. @param {string} folder @param {string[]} first */
function withImports(folder, first) {
  const all = new Set(first);
  for (const name of all) {
    for (const next of namedScripts(folder, readFileSync(join(folder, name), 'utf8'))) {
      if (!isSpeller(next)) all.add(next);
    }
  }
  return [...all];
}

/** @param {string} name */
const isSpeller = (name) => /(^|\/)speller\.[\w-]+\.js$/.test(name);

/** What a person's press on “Check the spelling too” loads, in bytes. @param {string} folder */
export function spellerWeight(folder) {
  const names = readdirSync(join(folder, '_astro')).filter(isSpeller);
  return weigh(join(folder, '_astro'), names);
}

/** @param {string} folder @param {string[]} names */
const weigh = (folder, names) => names.reduce((sum, name) => sum + gzipped(readFileSync(join(folder, name))), 0);

/** Whether the island whose tag this text begins with waits to be scrolled to. @param {string} text */
const waits = (text) => / client="(?:visible|media)"/.test(text.slice(0, text.indexOf('>')));

/**
 * What a page weighs, gzipped. `js` is every script that the page could ever load by itself; `jsAtOnce` leaves out the islands that wait to
 * be scrolled to.
 * @param {string} folder @param {Page} page
 */
export function weight(folder, { html }) {
  const links = html.match(/<link\b[^<>]*>/g) ?? [];
  const sheets = links
    .filter((tag) => tag.includes('rel="stylesheet"'))
    .map((tag) => /href="\/([^"]+)"/.exec(tag)?.[1] ?? '');
  const atOnce = html.split('<astro-island').map((part) => (waits(part) ? part.slice(part.indexOf('>')) : part));
  return {
    html: gzipped(html),
    css: weigh(folder, sheets),
    js: weigh(folder, withImports(folder, namedScripts(folder, html))),
    jsAtOnce: weigh(folder, withImports(folder, namedScripts(folder, atOnce.join('')))),
  };
}
