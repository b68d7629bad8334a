// The checks on the built site. Each gives one result a thing checked.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { builtPages, searchIndexWeight, sitemapPaths, spellerWeight, weight } from './pages.mjs';
import { root } from './run.mjs';

/** @typedef {{ name: string, ok: boolean, detail?: string }} Result */

/** @param {string} folder @returns {Promise<Result[]>} */
export async function checkHtml(folder) {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const check = async (/** @type {import('./pages.mjs').Page} */ { path, html }) => {
    // The name is where the configuration is looked for: the folder may be anywhere.
    const { valid, results } = await validator.validateString(html, `${root}page.html`);
    const messages = results.flatMap((each) => each.messages).filter(({ severity }) => severity === 2);
    const detail = messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${message} (${ruleId})`);
    return { name: `HTML of ${path}`, ok: valid, detail: detail.slice(0, 10).join('\n') };
  };
  return Promise.all(builtPages(folder).map(check));
}

/** Every link within the site, and every `#place` it names. @param {string} folder @returns {Promise<Result[]>} */
export async function checkLinks(folder) {
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: ['index.html', '404.html'],
    serverRoot: folder,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(link),
  });
  const broken = links.filter(({ state }) => state === 'BROKEN');
  const inside = links.filter(({ state }) => state !== 'SKIPPED').length;
  const detail = broken.map(({ url, parent, status }) => `${parent ?? ''} → ${url} (${status ?? '?'})`).join('\n');
  return [{ name: `${inside} links within the site`, ok: broken.length === 0 && inside > 0, detail }];
}

/** @typedef {{ toolPages: string[], toolJs: number, readingHtmlCss: number, readingJs: number, speller: number, searchIndex: number }} Budgets */

/** @returns {Budgets} */
const budgets = () => JSON.parse(readFileSync(`${root}package.json`, 'utf8')).budgets;

/**
 * What every page weighs beside what it may weigh, in bytes after gzip.
 * @param {string} folder
 */
export async function weighPages(folder) {
  const limits = budgets();
  const weighed = async (/** @type {import('./pages.mjs').Page} */ page) => {
    const { html, css, js, jsAtOnce } = await weight(folder, page);
    const tool = limits.toolPages.includes(page.path);
    const [text, script] = tool ? [Infinity, js] : [html + css, jsAtOnce];
    const limit = tool ? limits.toolJs : limits.readingHtmlCss;
    const ok = tool ? script <= limit : text <= limit && script <= limits.readingJs;
    return { path: page.path, html, css, js, tool, limit, ok };
  };
  return Promise.all(builtPages(folder).map(weighed));
}

/** What is loaded only when it is asked for. @param {string} folder */
export async function weighOnRequest(folder) {
  const { speller, searchIndex } = budgets();
  const weighed = [
    { name: 'the speller', js: await spellerWeight(folder), limit: speller },
    { name: 'the search index', js: await searchIndexWeight(folder), limit: searchIndex },
  ];
  return weighed.map((each) => ({ ...each, ok: each.js > 0 && each.js <= each.limit }));
}

/** Whether the search knows every page, and the list beside it leads to every page. @param {string} folder @returns {Promise<Result[]>} */
export async function checkSearch(folder) {
  /** @type {{ default: import('../../src/lib/search/types.ts').IndexedPage[] }} */
  const index = await import(pathToFileURL(`${folder}/search-index.js`).href);
  const known = new Set(index.default.map(({ path }) => path));
  const listed = builtPages(folder).find(({ path }) => path === '/search/')?.html ?? '';
  const pages = sitemapPaths(folder);
  const missing = (/** @type {string} */ name, /** @type {string[]} */ paths) => ({
    name: `${name} all ${pages.length} pages`,
    ok: pages.length > 0 && paths.length === 0,
    detail: `Missing: ${paths.join(', ')}`,
  });
  return [
    missing(
      'The search index has',
      pages.filter((path) => !known.has(path)),
    ),
    missing(
      'The list beside the search (src/copy/en/search.ts) has',
      pages.filter((path) => !listed.includes(`href="${path}"`)),
    ),
  ];
}

/** @param {string} folder @returns {Promise<Result[]>} */
export async function checkBudgets(folder) {
  const asked = (await weighOnRequest(folder)).map(({ name, js, limit, ok }) => ({
    name: `Weight of ${name}`,
    ok,
    detail: `${js} of ${limit} bytes`,
  }));
  const pages = (await weighPages(folder)).map(({ path, html, css, js, tool, limit, ok }) => ({
    name: `Weight of ${path}`,
    ok,
    detail: `HTML ${html} + CSS ${css}, JS ${js} bytes; ${tool ? 'JS' : 'HTML + CSS'} may be ${limit}`,
  }));
  return [...pages, ...asked];
}
