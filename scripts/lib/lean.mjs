// What keeps the pages' scripts small when one of them can load another on request.
import { NOTICES } from './licences.mjs';

/** Few scripts, each shared by the pages that need it: every further one costs its own start, and compresses apart. */
export const groups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/ },
  // With all of the text room, which the reader would take along: a guide with a reply to play with needs the one and not the other.
  {
    name: 'shared',
    test: /node_modules[\\/]nanostores|vite[\\/]preload-helper|src[\\/](state[\\/](persisted|place)|lib[\\/]text|components[\\/]islands[\\/](shared[\\/]\w+\.ts$|use))/,
  },
  { name: 'reader', test: /src[\\/]lib[\\/](reader|lexicon)[\\/](?!speller|british)/ },
  { name: 'draft', test: /src[\\/]state[\\/](kept|facts|handover)/ },
];

const MODULES = /node_modules.(?:nspell|is-buffer)./;

/**
 * Vite wraps every dynamic import in a helper that preloads what that script will import in turn: 900 bytes, for nothing here, where the
 * page has loaded all of that already. And CommonJS needs helpers that land beside React, in every tool's page: 370 bytes. `nspell` is
 * written so plainly that it can be made into modules by its words.
 * Minified scripts lose their licence comments: those of all packages that reach a browser go into one file. Astro overwrites this in its config.
 * @returns {NonNullable<NonNullable<import('astro').AstroUserConfig['vite']>['plugins']>[number]}
 */
export const lean = () => ({
  name: 'lean',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
  configEnvironment: (name) => (name === 'client' ? { build: { license: { fileName: NOTICES } } } : null),
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      // left where a stylesheet was asked for, which stands in the page
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replaceAll(/\/\* empty css {15}\*\//g, '');
    },
  },
  transform: (code, id) => (MODULES.test(id) ? asModule(code) : null),
});

/** @param {string} code */
function asModule(code) {
  /** @type {string[]} */
  const imports = [];
  const body = code.replace(/\brequire\(('[^']+')\)/g, (_, from) => {
    imports.push(`import required${imports.length} from ${from};`);
    return `required${imports.length - 1}`;
  });
  return imports.join('') + body.replace('module.exports =', 'export default');
}
