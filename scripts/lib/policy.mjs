// The content security policy, written once and said twice. The page says all of it, with the hashes of just its own inline scripts and
// styles. The header says what holds for every file: a page's sheet is its own, and a header with a thousand pages' hashes would burst.
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NOTHING_LEAVES = [
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types well-met', // one may be made, by that name: the one that registers the service worker
];
/** In a page `default-src` says these, and a meta element may not say the last. */
const IN_THE_HEADER = [
  "font-src 'none'",
  "media-src 'none'",
  "frame-src 'none'",
  "script-src-attr 'none'",
  "style-src-attr 'none'",
  "frame-ancestors 'none'",
];
const CHARSET = '<meta charset="utf-8">';
const LONGEST_LINE = 2000; // what Cloudflare Pages reads of one

/** The hashes of the inline elements of one kind. Data for machines is not run, and needs none. @param {string} html @param {'script' | 'style'} tag */
export function hashes(html, tag) {
  const inline = [
    ...html.matchAll(new RegExp(`<${tag}(?![^>]*\\s(?:src=|type="application/ld))[^>]*>(.*?)</${tag}>`, 'gs')),
  ];
  return inline.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** @param {string} name @param {string[]} hashes */
const own = (name, hashes) => [name, "'self'", ...new Set(hashes)].join(' ');

/** @param {string[]} scripts @param {string[]} styles */
export const pagePolicy = (scripts, styles) =>
  ["default-src 'none'", ...NOTHING_LEAVES, own('script-src', scripts), own('style-src', styles)].join('; ');

/** @param {string[]} scripts the hashes of every page */
export const headerPolicy = (scripts) => [...NOTHING_LEAVES, ...IN_THE_HEADER, own('script-src', scripts)].join('; ');

/** Puts its policy into one page. @param {string} path @returns {Promise<string[]>} the hashes of its scripts */
async function seal(path) {
  const html = await readFile(path, 'utf8');
  if (!html.includes(CHARSET)) throw new Error(`${path} has no ${CHARSET} to put its policy after.`);
  const scripts = hashes(html, 'script');
  const meta = `<meta http-equiv="content-security-policy" content="${pagePolicy(scripts, hashes(html, 'style'))}">`;
  await writeFile(path, html.replace(CHARSET, CHARSET + meta));
  return scripts;
}

/** @param {string} folder */
async function sealSite(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  const scripts = await Promise.all(names.map((name) => seal(join(folder, name))));
  const path = join(folder, '_headers');
  const headers = (await readFile(path, 'utf8')).replace('{policy}', headerPolicy(scripts.flat().sort()));
  const long = headers.split('\n').find((line) => line.length > LONGEST_LINE);
  if (long)
    throw new Error(`A line of _headers is too long for some hosts: are there too many inline scripts?\n${long}`);
  await writeFile(path, headers);
}

/** @returns {import('astro').AstroIntegration} */
export const contentPolicy = () => ({
  name: 'content-policy',
  hooks: { 'astro:build:done': ({ dir }) => sealSite(fileURLToPath(dir)) },
});
