// npm run load [folder]: ten seconds each of as many requests as nginx can answer on this machine, by wrk, with the file that a person would copy.
import { resolve } from 'node:path';
import { availableParallelism } from 'node:os';
import { ensureTools, startNginx } from './lib/nginx.mjs';
import { builtPages } from './lib/pages.mjs';
import { giveUp, run } from './lib/run.mjs';

const SECONDS = 10;
const READERS = 64;
const folder = resolve(process.argv[2] ?? 'dist');

/** @param {string} text @param {RegExp} pattern */
const figure = (text, pattern) => pattern.exec(text)?.[1] ?? '0';

/** @param {string} url @param {string} [encoding] */
async function load(url, encoding = 'gzip') {
  const args = ['-t2', `-c${READERS}`, `-d${SECONDS}s`, '--latency', '-H', `Accept-Encoding: ${encoding}`, url];
  const { status, output } = await run('wrk', args, { seconds: SECONDS * 3 });
  const wrong = [...output.matchAll(/(?:connect|read|write|timeout|Non-2xx or 3xx responses):? (\d+)/g)];
  return {
    'requests a second': Math.round(Number(figure(output, /Requests\/sec: +([\d.]+)/))),
    'bytes a second': figure(output, /Transfer\/sec: +(\S+)/),
    median: figure(output, /50% +(\S+)/),
    '99%': figure(output, /99% +(\S+)/),
    errors: wrong.reduce((sum, [, count]) => sum + Number(count), status),
  };
}

if (!(await ensureTools(['nginx', 'openssl', 'wrk']))) giveUp('This needs nginx, openssl and wrk: Debian has them.');
const server = await startNginx(folder);
const [, script = ''] =
  /"(\/_astro\/[\w.-]+\.js)"/.exec(
    builtPages(folder)
      .map(({ html }) => html)
      .join(''),
  ) ?? [];
const places = { 'a page': '/', 'the checker': '/check/', 'its script': script };
/** @type {Record<string, Awaited<ReturnType<typeof load>>>} */
const found = {};
for (const [name, path] of Object.entries(places)) found[name] = await load(`http://localhost:${server.http}${path}`);
found['a page over TLS'] = await load(`https://localhost:${server.https}/`);
await server.stop();
console.log(`${READERS} connections, ${SECONDS} s each, nginx and wrk together on ${availableParallelism()} cores`);
console.table(found);
process.exit(Object.values(found).some(({ errors }) => errors > 0) ? 1 : 0);
