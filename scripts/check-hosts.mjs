// Serves the built site by nginx, as `hosting/nginx.conf` has it, and looks at what comes over HTTP and TLS: node scripts/check-hosts.mjs [folder] [--json]
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ask } from './lib/ask.mjs';
import { headersFor, parseHeaders } from './lib/headers.mjs';
import { ensureTools, startNginx } from './lib/nginx.mjs';
import { grade } from './lib/observatory.mjs';
import { builtPages } from './lib/pages.mjs';

const json = process.argv.includes('--json');
const folder = resolve(process.argv.slice(2).find((each) => !each.startsWith('--')) ?? 'dist');

/** @type {{ name: string, wrong: unknown[] }[]} */
const results = [];
/** @param {string} name @param {unknown[]} wrong what is not as it should be: nothing, if all is well */
const note = (name, wrong) => results.push({ name, wrong: wrong.filter(Boolean) });

const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
const file = (/** @type {string} */ path) => join(folder, path.replace(/\/$/, '/index.html'));

/** Headers, file and both compressed forms of a path. @param {string} base @param {string} path @param {boolean} brotli */
async function look(base, path, brotli, status = 200, from = path) {
  const bare = await ask(base + path);
  const said = Object.entries(headersFor(rules, path)).map(
    ([name, value]) => bare.headers[name.toLowerCase()] !== value && `${name}: ${bare.headers[name.toLowerCase()]}`,
  );
  note(`${base.split(':')[0]} ${path}`, [
    bare.status !== status && bare.status,
    ...said,
    !bare.body.equals(readFileSync(file(from))) && 'another file',
  ]);
  for (const [how, end] of [['gzip', 'gz'], ...(brotli ? [['br', 'br']] : [])]) {
    const small = await ask(base + path, { 'Accept-Encoding': how ?? '' });
    const same = existsSync(`${file(from)}.${end}`) && small.body.equals(readFileSync(`${file(from)}.${end}`));
    const varies = /accept-encoding/i.test(small.headers['vary'] ?? '');
    note(`${path} by ${how}`, [
      small.headers['content-encoding'] !== how && 'not compressed',
      !same && 'not the file',
      !varies && 'no Vary',
    ]);
  }
}

/** @param {Awaited<ReturnType<typeof startNginx>>} server */
async function lookAtAll({ away, http, https, brotli }) {
  const pages = builtPages(folder);
  const script = /"(\/_astro\/[\w.-]+\.js)"/.exec(pages.map(({ html }) => html).join(''))?.[1] ?? '/_astro/';
  for (const base of [`http://localhost:${http}`, `https://localhost:${https}`]) {
    for (const path of ['/', '/check/', '/privacy/', script]) await look(base, path, brotli);
    await look(base, '/no-such-page/', brotli, 404, '/404.html');
    await look(base, '/_headers', false, 404, '/404.html');
  }
  const base = `https://localhost:${https}`;
  const missing = [];
  for (const { path } of pages.slice(1))
    if ((await ask(base + path)).status !== (path === '/404.html' ? 404 : 200)) missing.push(path);
  note('every page', missing);
  const home = await ask(`${base}/`);
  const again = await ask(`${base}/`, { 'If-None-Match': home.headers['etag'] ?? '' });
  note('what has not changed is not sent again', [again.status !== 304 && again.status]);
  const bare = await ask(`${base}/guides`);
  note('an address without its slash leads to the one with it', [
    bare.headers['location'] !== '/guides/' && bare.headers['location'],
  ]);
  const leadsTo = (await ask(`http://localhost:${away}/privacy/`)).headers['location'] ?? '';
  note('plain HTTP leads to HTTPS', [leadsTo !== 'https://localhost/privacy/' && leadsTo]);
  const { rows, ...result } = grade({ headers: home.headers, html: home.body.toString(), leadsTo });
  note(
    `Mozilla’s HTTP Observatory, by its published rules: ${result.grade}, ${result.score} points`,
    result.grade === 'A+' ? [] : rows,
  );
  if (!json) console.table(rows);
}

const there = await ensureTools(['nginx', 'openssl']);
if (there) {
  const server = await startNginx(folder);
  await lookAtAll(server).finally(server.stop);
}
const failed = results
  .filter(({ wrong }) => wrong.length > 0)
  .map(({ name, wrong }) => `${name}\n${JSON.stringify(wrong)}`);
const passed = results.length - failed.length;
const notRun = there
  ? undefined
  : 'nginx is not here and may not be installed: the site was not looked at as nginx serves it.';
if (json) console.log(JSON.stringify({ passed, failed, notRun }));
else
  console.log(
    [
      ...results.map(({ name }) => name),
      ...failed.map((each) => `✗ ${each}`),
      notRun ?? `${passed} passed, ${failed.length} failed`,
    ].join('\n'),
  );
process.exit(failed.length === 0 ? 0 : 1);
