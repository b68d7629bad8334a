// The built pages, and what each of them brings along.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import file from '@size-limit/file';
import sizeLimit from 'size-limit';

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
export async function spellerWeight(folder) {
  const names = readdirSync(join(folder, '_astro')).filter(isSpeller);
  const [size = 0] = await weigh(join(folder, '_astro'), [names]);
  return size;
}

/** What the first search loads besides its page’s own scripts, in bytes. @param {string} folder */
export const searchIndexWeight = async (folder) => (await weigh(folder, [['search-index.js']]))[0] ?? 0;

/** The path of every page that the site tells search engines of. @param {string} folder */
export function sitemapPaths(folder) {
  const maps = readdirSync(folder).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const text = maps.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname).sort();
}

/** What each list of files weighs together, in bytes after gzip, by size-limit. @param {string} folder @param {string[][]} lists */
async function weigh(folder, lists) {
  const checks = lists.map((names) => ({ gzip: true, files: names.map((name) => join(folder, name)) }));
  const sizes = /** @type {{ size: number }[]} */ (await sizeLimit([file], { checks }));
  return sizes.map(({ size }) => size);
}

/** Whether the island whose tag this text begins with waits to be scrolled to. @param {string} text */
const waits = (text) => / client="(?:visible|media)"/.test(text.slice(0, text.indexOf('>')));

/**
 * What a page weighs, gzipped. `js` is every script that the page could ever load by itself; `jsAtOnce` leaves out the islands that wait to
 * be scrolled to.
 * @param {string} folder @param {Page} page
 */
export async function weight(folder, { file: name, html: text }) {
  const links = text.match(/<link\b[^<>]*>/g) ?? [];
  const sheets = links
    .filter((tag) => tag.includes('rel="stylesheet"'))
    .map((tag) => /href="\/([^"]+)"/.exec(tag)?.[1] ?? '');
  const atOnce = text.split('<astro-island').map((part) => (waits(part) ? part.slice(part.indexOf('>')) : part));
  const scripts = (/** @type {string} */ from) => withImports(folder, namedScripts(folder, from));
  const lists = [[relative(folder, name)], sheets, scripts(text), scripts(atOnce.join(''))];
  const [html = 0, css = 0, js = 0, jsAtOnce = 0] = await weigh(folder, lists);
  return { html, css, js, jsAtOnce };
}
