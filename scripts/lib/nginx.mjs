// An nginx of our own for a moment, on loopback, with just the file that a person would copy.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hostingFolder } from './hosting.mjs';
import { answers, freePort } from './ports.mjs';
import { run } from './run.mjs';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const asRoot = process.getuid?.() === 0;
const PATHS = '/usr/local/sbin:/usr/sbin:/sbin';

/** Where a command is, or '' when there is none. @param {string} name */
const find = async (name) => (await run('sh', ['-c', `PATH=$PATH:${PATHS}; command -v ${name}`])).output.trim();

/** Installs Debian's packages where that is allowed. @param {string[]} names @returns {Promise<boolean>} whether they are all there */
export async function ensureTools(names) {
  const missing = async () => (await Promise.all(names.map(find))).includes('');
  if (!(await missing())) return true;
  if (!asRoot || !(await find('apt-get'))) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, seconds: 60 });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env, seconds: 120 });
  return !(await missing());
}

/** A certificate for a day, signed by itself. @param {string} folder */
const certify = (folder) =>
  run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
    ...['-subj', '/CN=localhost', '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
  ]);

/** The file to copy, with ports of ours, and the site over plain HTTP as well. @param {string} site @param {string} scratch @param {{ away: number, http: number, https: number }} ports */
function settings(site, scratch, { away, http, https }) {
  const copied = readFileSync(join(hostingFolder(site), 'nginx.conf'), 'utf8')
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${away};`)
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${https} ssl http2;\n  listen 127.0.0.1:${http};`)
    .replace('/etc/ssl/certs/wellmet.pem', join(scratch, 'cert.pem'))
    .replace('/etc/ssl/private/wellmet.key', join(scratch, 'key.pem'))
    .replaceAll('/var/www/well-met', resolve(site))
    .replace('#brotli_static', existsSync(BROTLI) ? 'brotli_static' : '#brotli_static');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    existsSync(BROTLI) ? `load_module ${BROTLI};` : '',
    asRoot ? 'user root;' : '',
    `daemon off; pid ${join(scratch, 'pid')}; worker_processes auto; error_log ${join(scratch, 'log')} warn;`,
    'events { worker_connections 1024; }',
    'http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;',
    ...places.map((place) => `${place}_temp_path ${join(scratch, place)};`),
    copied,
    '}',
  ].join('\n');
}

/**
 * Serves a built site. `away` only leads to HTTPS.
 * @param {string} site
 */
export async function startNginx(site) {
  const scratch = mkdtempSync(join(tmpdir(), 'well-met-nginx-'));
  const ports = { away: await freePort(), http: await freePort(), https: await freePort() };
  await certify(scratch);
  writeFileSync(join(scratch, 'nginx.conf'), settings(site, scratch, ports));
  const child = spawn(await find('nginx'), ['-e', join(scratch, 'log'), '-c', join(scratch, 'nginx.conf')], {
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.once('close', done));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(scratch, { recursive: true });
  };
  try {
    await answers(ports.https);
  } catch (error) {
    const log = readFileSync(join(scratch, 'log'), 'utf8');
    await stop();
    throw new Error(log, { cause: error });
  }
  return { ...ports, brotli: existsSync(BROTLI), stop };
}
