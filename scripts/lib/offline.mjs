// Lists what is kept for reading without a network, and puts the list into the service worker. It has to be the last that touches the
// pages: it takes the hash of each as it will be served.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { builtPages } from './pages.mjs';
import { root } from './run.mjs';

/** For hosts, search engines, feed readers and other sites; no page asks for them. */
const NOT_KEPT = ['_*', '**/*.{br,gz,map,txt,xml}', 'cards/**', 'icon-*.png'];

/** @param {string} file */
const addressOf = (file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
/** @param {string} address */
const fileOf = (address) => address.slice(1).replace(/(^|\/)$/, '$1index.html');

/** @param {string} folder @param {string} file */
const hashOf = (folder, file) =>
  createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('base64');

/** Writes `sw.js` for a built folder. @param {string} folder */
export async function keepOffline(folder) {
  const { injectManifest } = await import('workbox-build'); // it takes a second to load, and not every command builds
  const { warnings } = await injectManifest({
    swSrc: join(root, 'src/offline/worker.js'),
    swDest: join(folder, 'sw.js'),
    globDirectory: folder,
    globPatterns: ['**/*'],
    globIgnores: NOT_KEPT,
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map(({ url, size }) => ({ url: addressOf(url), revision: hashOf(folder, url), size })),
      }),
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}

/** What the worker of a built folder keeps. @param {string} folder @returns {{ url: string, revision: string, size: number }[]} */
function listIn(folder) {
  const [, list = ''] = readFileSync(join(folder, 'sw.js'), 'utf8').split('[{"revision"');
  return list ? JSON.parse(`[{"revision"${list.slice(0, list.indexOf('}]') + 2)}`) : [];
}

/** What a first visit fetches to keep, in bytes after gzip, with the worker; and what it may. @param {string} folder */
export function weighKept(folder) {
  const files = [...listIn(folder).map(({ url }) => fileOf(url)), 'sw.js'];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  return { bytes, limit: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).budgets.kept };
}

/** Whether what is kept is every page, as it will be served, and not too much. @param {string} folder */
export function checkKept(folder) {
  const list = listIn(folder);
  const kept = new Set(list.map(({ url }) => url));
  const pages = builtPages(folder).map(({ path }) => path);
  const missing = pages.filter((path) => !kept.has(path));
  const changed = list.filter(({ url, revision }) => hashOf(folder, fileOf(url)) !== revision).map(({ url }) => url);
  const { bytes, limit } = weighKept(folder);
  return [
    { name: 'Pages kept for offline', ok: missing.length === 0, detail: `Not kept: ${missing.join(', ')}` },
    {
      name: 'Kept as served',
      ok: changed.length === 0,
      detail: `Changed after sw.js was written: ${changed.join(', ')}`,
    },
    { name: 'Weight of what is kept', ok: kept.size > 0 && bytes <= limit, detail: `${bytes} of ${limit} bytes` },
  ];
}

/** @returns {import('astro').AstroIntegration} */
export const offline = () => ({
  name: 'offline',
  hooks: { 'astro:build:done': ({ dir }) => keepOffline(fileURLToPath(dir)) },
});
