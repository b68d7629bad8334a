// The last of the build: a .gz and a .br beside each file of text, and, next to the built folder, what to copy to a host that reads no `_headers`.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forCaddy, forNginx, parseHeaders } from './headers.mjs';
import { root } from './run.mjs';

const TEXT = /\.(html|css|js|mjs|json|xml|svg|txt|webmanifest)$/;
const QUALITY = 10; // 27 ms a page; 11 takes 67 for 3% less, which a thousand pages feel
const WORTH_IT = 1024; // below, it fits into one packet anyway
const [toGzip, toBrotli] = [promisify(gzip), promisify(brotliCompress)];

/** @param {string} file */
async function compress(file) {
  const text = await readFile(file);
  if (text.length <= WORTH_IT) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  await writeFile(`${file}.gz`, await toGzip(text, { level: 9 }));
  await writeFile(`${file}.br`, await toBrotli(text, { params }));
}

/** @param {string} folder */
async function compressSite(folder) {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(names.filter((name) => TEXT.test(name)).map((name) => compress(join(folder, name))));
}

/** Where the files for hosts are written for a built folder. @param {string} folder */
export const hostingFolder = (folder) => join(dirname(join(folder, '.')), 'hosting');

/** @param {string} folder */
async function writeHosting(folder) {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8'));
  const words = { 'nginx.conf': forNginx(rules), Caddyfile: forCaddy(rules), 'github-pages.yml': {} };
  const to = hostingFolder(folder);
  await mkdir(to, { recursive: true });
  for (const [name, parts] of Object.entries(words)) {
    const template = await readFile(join(root, 'scripts/lib/hosts', name), 'utf8');
    const filled = Object.entries(parts).reduce(
      (text, [part, said]) => text.replace(`{${part}}`, () => said),
      template,
    );
    await writeFile(join(to, name), filled);
  }
}

/** @returns {import('astro').AstroIntegration} */
export const hosting = () => ({
  name: 'hosting',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      await Promise.all([compressSite(folder), writeHosting(folder)]);
    },
  },
});
