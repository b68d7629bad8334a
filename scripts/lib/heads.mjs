// What a built page says of itself in its head.

/** @typedef {{ title: string, description: string, image: string, site: string, listed: boolean }} Head */

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };

/** @param {string} text */
export const decode = (text) =>
  text.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[/** @type {keyof typeof ENTITIES} */ (name)] ?? whole);

/** @param {string} html @param {string} name */
const meta = (html, name) =>
  decode(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');

/** @param {string} html @returns {Head} */
export const headOf = (html) => ({
  title: meta(html, 'og:title'),
  description: meta(html, 'description'),
  image: meta(html, 'og:image'),
  site: meta(html, 'og:site_name'),
  listed: !/<meta name="robots" content="noindex"/.test(html),
});
