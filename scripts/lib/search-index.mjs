// The search’s index: the words of every built page, by heading, as a script of this site that is loaded on the first search. It is made
// of the pages themselves, so that whatever is built can be found, with the anchors that it really has.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtPages } from './pages.mjs';

const INDEX = 'search-index.js';

/** @typedef {import('../../src/lib/search/types.ts').IndexedPage} IndexedPage */

/** Where the tag ends that begins here: a quoted `>` does not end it. @param {string} html @param {number} from */
function endOfTag(html, from) {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const sign = html[at] ?? '';
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '>') return at;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return html.length;
}

/** The tags of a text and what stands between them, without comments. @param {string} html */
function* piecesOf(html) {
  for (let at = 0, end = 0; at < html.length; at = end) {
    if (html.startsWith('<!--', at)) end = html.indexOf('-->', at) < 0 ? html.length : html.indexOf('-->', at) + 3;
    else if (html[at] === '<') {
      end = endOfTag(html, at) + 1;
      const tag = html.slice(at, end);
      const [head = '', closing = '', name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
      if (name) yield { text: '', closing, name: name.toLowerCase(), attributes: tag.slice(head.length, -1) };
    } else {
      end = html.indexOf('<', at) < 0 ? html.length : html.indexOf('<', at);
      yield { text: html.slice(at, end), closing: '', name: '', attributes: '' };
    }
  }
}

/** What stands between the first of one and the first of the other after it. @param {string} html @param {string} from @param {string} to */
const between = (html, from, to) => html.split(from)[1]?.split(to)[0] ?? '';

/** What nobody reads as text, or what is on other pages too. */
const LEFT_OUT = new Set('script style template noscript nav button select textarea svg'.split(' '));
const IN_LINE = new Set('a abbr b bdi cite code em i kbd mark q small span strong sub sup'.split(' '));
/** @type {Record<string, string>} */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** @param {string} text */
const decoded = (text) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
  );
/** @param {string} text */
const plain = (text) => decoded(text).replace(/\s+/g, ' ').trim();
/** @param {string} html @param {RegExp} pattern */
const first = (html, pattern) => plain(pattern.exec(html)?.[1] ?? '');
/** @param {string} attributes @param {string} name */
const attribute = (attributes, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
/** Example notes hold everybody’s words, and a label over a title those of its whole shelf. */
const CLASSES = /\sclass="(?:[^"]*\s)?(?:sources|pair|note|sheet|phone)[\s"]/;
/** @param {string} name @param {string} attributes */
const isLeftOut = (name, attributes) =>
  LEFT_OUT.has(name) ||
  /\sdata-no-search/.test(attributes) ||
  CLASSES.test(attributes) ||
  (name === 'p' && /\sclass="label"/.test(attributes));

/** The parts of a page, each with its heading: what stands in `<main>`. The first is what stands before any. @param {string} html @returns {[IndexedPage['sections'][number], ...IndexedPage['sections']]} */
export function sectionsOf(html) {
  const main = between(html, '<main', '</main>');
  let part = { anchor: '', heading: '', text: '' };
  const parts = [part];
  /** @type {{ name: string, depth: number } | undefined} */
  let skipped;
  let into = /** @type {'text' | 'heading' | 'title'} */ ('text');
  for (const { text, closing, name, attributes } of piecesOf(main.slice(main.indexOf('>') + 1))) {
    if (skipped) {
      if (name === skipped.name) skipped.depth += closing ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
    } else if (!name) {
      if (into !== 'title') part[into] += text;
    } else if (!closing && isLeftOut(name, attributes)) skipped = { name, depth: 1 };
    else if (name === 'h1') into = closing ? 'text' : 'title';
    else if (name === 'h2' || (name === 'h3' && (closing ? into === 'heading' : attribute(attributes, 'id')))) {
      into = closing ? 'text' : 'heading';
      if (!closing) parts.push((part = { anchor: attribute(attributes, 'id') ?? '', heading: '', text: '' }));
    } else if (!IN_LINE.has(name)) part[into === 'title' ? 'text' : into] += ' ';
  }
  const clean = parts.map(({ anchor, heading, text }) => ({ anchor, heading: plain(heading), text: plain(text) }));
  const [top = part, ...rest] = clean;
  return [top, ...rest.filter(({ text }) => text)];
}

/** @param {import('./pages.mjs').Page} page @returns {IndexedPage} */
function indexed({ path, html }) {
  const [top, ...rest] = sectionsOf(html);
  const about = first(html, /<meta name="description" content="([^"]*)"/);
  const title = plain(between(html, '<title>', '</title>')).replace(/ · [^·]+$/, '');
  // A guide says its summary again under its title.
  return { path, title, about, sections: [{ ...top, text: top.text.replace(about, '').trim() }, ...rest] };
}

/** Every page that is for search engines is for this one. @param {string} folder */
const indexOf = (folder) =>
  builtPages(folder)
    .filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html))
    .map(indexed);

/** @returns {import('astro').AstroIntegration} */
export const searchIndex = () => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      await writeFile(join(folder, INDEX), `export default ${JSON.stringify(indexOf(folder))};\n`);
    },
  },
});
