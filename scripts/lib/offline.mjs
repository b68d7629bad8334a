// Lists what is kept for reading without a network, and puts the list into the service worker. It has to be the last that touches the
// pages: it takes the hash of each as it will be served.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipped } from './pages.mjs';
import { root } from './run.mjs';

/** For hosts, search engines, feed readers and other sites; no page asks for them. */
const NOT_KEPT = ['_*', '**/*.{br,gz,map,txt,xml}', 'cards/**', 'icon-*.png'];

/** @param {string} file */
const addressOf = (file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

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

/** Every address that the worker of a built folder keeps. @param {string} folder @returns {string[]} */
export function keptAddresses(folder) {
  const [list = '[]'] = /\[\{"revision".*?\}\]/.exec(readFileSync(join(folder, 'sw.js'), 'utf8')) ?? [];
  return JSON.parse(list).map((/** @type {{ url: string }} */ { url }) => url);
}

/** What a first visit fetches to keep, in bytes after gzip, with the worker. @param {string} folder */
export const keptWeight = (folder) =>
  [...keptAddresses(folder), '/sw.js']
    .map((address) => gzipped(readFileSync(join(folder, address.replace(/\/$/, '/index.html')))))
    .reduce((sum, bytes) => sum + bytes, 0);

/** @returns {import('astro').AstroIntegration} */
export const offline = () => ({
  name: 'offline',
  hooks: { 'astro:build:done': ({ dir }) => keepOffline(fileURLToPath(dir)) },
});
