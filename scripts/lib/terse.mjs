// The theme's few lines stand in every page before anything is painted: they go there without their comments and long names.
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

const RAW = /^(.*\.inline\.js)\?raw$/;

/** @returns {NonNullable<NonNullable<import('astro').AstroUserConfig['vite']>['plugins']>[number]} */
export const terse = () => ({
  name: 'terse',
  enforce: 'pre',
  load(id) {
    const [, path] = RAW.exec(id) ?? [];
    if (!path) return null;
    const { code, errors } = minifySync(path, readFileSync(path, 'utf8'));
    if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
    return `export default ${JSON.stringify(code.trim())}`;
  },
});
