// Reads the `_headers` file that Netlify, Cloudflare Pages and others understand, and says it in nginx's words and in Caddy's.

/** @typedef {{ path: string, pattern: RegExp, headers: [string, string][] }} Rule */

/** What those hosts say by themselves of every file that no rule speaks of: keep it, and ask each time whether it is still so. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';
const KEEPING = 'Cache-Control';

/** @param {string} path such as `/_astro/*` */
const toPattern = (path) => new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/** @param {string} text @returns {Rule[]} */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    const [name = '', ...value] = line.trim().split(': ');
    if (/^\s/.test(line)) rules.at(-1)?.headers.push([name, value.join(': ')]);
    else rules.push({ path: line.trim(), pattern: toPattern(line.trim()), headers: [] });
  }
  return rules;
}

/** The headers for a path. @param {Rule[]} rules @param {string} path @returns {Record<string, string>} */
export function headersFor(rules, path) {
  const said = rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);
  return { [KEEPING]: REVALIDATE, ...Object.fromEntries(said) };
}

/** What every file carries, and how long some are kept. @param {Rule[]} rules */
function parts(rules) {
  const everywhere = rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headers);
  const some = rules
    .filter(({ path }) => path !== '/*')
    .flatMap(({ headers, ...at }) => headers.map((one) => ({ ...at, one })));
  const other = [...everywhere, ...some.map(({ one }) => one)].filter(
    ([name], at) => (name === KEEPING) !== at >= everywhere.length,
  );
  if (other.length > 0)
    throw new Error(`_headers: ${KEEPING}, and only that, is said of some files and not of all: ${other}`);
  return { everywhere, kept: some.map(({ path, pattern, one }) => ({ path, pattern, value: one[1] })) };
}

/** @param {Rule[]} rules */
export function forNginx(rules) {
  const { everywhere, kept } = parts(rules);
  const lines = kept.map(({ pattern, value }) => `  ~${pattern.source.replaceAll('\\/', '/')} "${value}";`);
  return {
    maps: [`map $uri $kept {`, `  default "${REVALIDATE}";`, ...lines, '}'].join('\n'),
    // In one place: a location with one of its own would lose all the others.
    headers: [...everywhere, [KEEPING, '$kept']]
      .map(([name, value]) => `  add_header ${name} "${value}" always;`)
      .join('\n'),
  };
}

/** @param {Rule[]} rules */
export function forCaddy(rules) {
  const { everywhere, kept } = parts(rules);
  const lines = everywhere.map(([name, value]) => `\t\t${name} "${value}"`);
  return {
    headers: ['\theader {', ...lines, '\t\t-Server', '\t}'].join('\n'),
    kept: [['', `?${KEEPING}`, REVALIDATE], ...kept.map(({ path, value }) => [`${path} `, KEEPING, value])]
      .map(([path, name, value]) => `\theader ${path}${name} "${value}"`)
      .join('\n'),
    // A file that is missing may be there soon.
    missing: `\t\theader ${KEEPING} "${REVALIDATE}"`,
  };
}
