// Reads the `_headers` file that Netlify, Cloudflare Pages and others understand.

/** @typedef {{ pattern: RegExp, headers: [string, string][] }} Rule */

/** @param {string} path such as `/_astro/*` */
const toPattern = (path) => new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/** @param {string} text @returns {Rule[]} */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    const [name = '', ...value] = line.trim().split(': ');
    if (/^\s/.test(line)) rules.at(-1)?.headers.push([name, value.join(': ')]);
    else rules.push({ pattern: toPattern(line.trim()), headers: [] });
  }
  return rules;
}

/** The headers for a path, later rules over earlier ones. @param {Rule[]} rules @param {string} path */
export function headersFor(rules, path) {
  return Object.fromEntries(rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers));
}
