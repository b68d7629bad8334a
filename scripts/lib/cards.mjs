// Paints the cards: the title and summary of a page on a sheet of writing paper, sealed. After the build, from the built pages.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import satori from 'satori';
import sharp from 'sharp';
import { CARD } from './card.mjs';
import { headOf } from './heads.mjs';
import { builtPages } from './pages.mjs';

// As in src/styles/tokens.css, by day.
const INK = {
  paper: '#f3ecdf',
  card: '#fffdf8',
  ink: '#25211c',
  soft: '#62594d',
  rule: '#e3d9c8',
  wax: '#9e2a2b',
  glow: '#b9595a',
};
const LONG_TITLE = 34;
const require = createRequire(import.meta.url);
// The second is for letters such as “Ł”: where the first has none, its turn comes.
const FACES = {
  latin: require.resolve('@fontsource/eb-garamond/files/eb-garamond-latin-400-normal.woff'),
  'latin-ext': require.resolve('@fontsource/eb-garamond/files/eb-garamond-latin-ext-400-normal.woff'),
};
const fonts = Promise.all(Object.entries(FACES).map(async ([name, file]) => ({ name, data: await readFile(file) })));

/** @param {Record<string, unknown>} style @param {...unknown} children */
const box = (style, ...children) => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** @param {string} title @param {string} summary @param {string} site */
const sheet = (title, summary, site) =>
  box(
    { width: '100%', height: '100%', padding: 44, background: INK.paper, fontFamily: Object.keys(FACES).join(', ') },
    box(
      {
        flexDirection: 'column',
        flex: 1,
        padding: '58px 72px 48px',
        background: INK.card,
        border: `2px solid ${INK.rule}`,
        borderRadius: 6,
      },
      box(
        { fontSize: title.length > LONG_TITLE ? 74 : 90, lineHeight: 1.05, letterSpacing: '-0.015em', color: INK.ink },
        title,
      ),
      box({ marginTop: 26, fontSize: 38, lineHeight: 1.32, color: INK.soft }, summary),
      box(
        { marginTop: 'auto', paddingTop: 24, alignItems: 'center', fontSize: 40, color: INK.ink },
        box(
          {
            width: 64,
            height: 64,
            marginRight: 20,
            borderRadius: 32,
            background: INK.wax,
            alignItems: 'center',
            justifyContent: 'center',
          },
          box({ width: 46, height: 46, borderRadius: 23, border: `3px solid ${INK.glow}` }),
        ),
        site,
      ),
    ),
  );

/** A card as a PNG. @param {string} title @param {string} summary @param {string} site @returns {Promise<Uint8Array>} */
async function paint(title, summary, site) {
  const { width, height } = CARD;
  const svg = await satori(/** @type {never} */ (sheet(title, summary, site)), { width, height, fonts: await fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 7 }).toBuffer();
}

/** Every card that a page of the folder names, once: the first page in the order of addresses that names it says its words. @param {string} folder */
async function paintAll(folder) {
  /** @type {Map<string, import('./heads.mjs').Head>} */
  const wanted = new Map();
  for (const { html } of builtPages(folder).sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const head = headOf(html);
    const path = head.image && new URL(head.image).pathname;
    if (path && !wanted.has(path)) wanted.set(path, head);
  }
  for (const [path, { title, description, site }] of wanted) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await paint(title, description, site));
  }
}

/** @returns {import('astro').AstroIntegration} */
export const cards = () => ({
  name: 'cards',
  hooks: { 'astro:build:done': ({ dir }) => paintAll(fileURLToPath(dir)) },
});
