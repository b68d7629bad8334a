// The content security policy: written once here, and put into every built page, with the hashes of just that page's inline
// scripts and styles, and into `_headers`, with all of them. (Astro's own `security.csp` misses styles that it has merged.)
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NOTHING_LEAVES = [
  "default-src 'none'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
];
const CHARSET = '<meta charset="utf-8">';
const LONGEST_HEADER = 2000; // what Cloudflare Pages takes in a line

/** The hashes of the inline elements of one kind. @param {string} html @param {'script' | 'style'} tag */
export function hashes(html, tag) {
  const inline = [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>(.*?)</${tag}>`, 'gs'))];
  return inline.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** @param {string[]} scripts @param {string[]} styles */
export const policy = (scripts, styles) =>
  [
    ...NOTHING_LEAVES,
    ['script-src', "'self'", ...new Set(scripts)].join(' '),
    ['style-src', "'self'", ...new Set(styles)].join(' '),
  ].join('; ');

/** Puts its policy into one page. @param {string} path */
async function seal(path) {
  const html = await readFile(path, 'utf8');
  if (!html.includes(CHARSET)) throw new Error(`${path} has no ${CHARSET} to put its policy after.`);
  const found = { scripts: hashes(html, 'script'), styles: hashes(html, 'style') };
  const meta = `<meta http-equiv="content-security-policy" content="${policy(found.scripts, found.styles)}">`;
  await writeFile(path, html.replace(CHARSET, CHARSET + meta));
  return found;
}

/** @param {string} folder */
async function sealSite(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(names.map((name) => seal(join(folder, name))));
  const all = policy(
    pages.flatMap(({ scripts }) => scripts),
    pages.flatMap(({ styles }) => styles),
  );
  if (all.length > LONGEST_HEADER)
    throw new Error(`The policy header is ${all.length} characters: some hosts drop it.`);
  const headers = join(folder, '_headers');
  await writeFile(headers, (await readFile(headers, 'utf8')).replace('{policy}', all));
}

/** @returns {import('astro').AstroIntegration} */
export const contentPolicy = () => ({
  name: 'content-policy',
  hooks: { 'astro:build:done': ({ dir }) => sealSite(fileURLToPath(dir)) },
});
