// @ts-check
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentPolicy } from './scripts/lib/policy.mjs';

/** Few scripts, each shared by the pages that need it: every further one costs its own start, and compresses apart. */
const scripts = {
  groups: [
    { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/ },
    { name: 'reader', test: /src[\\/]lib[\\/](reader|lexicon)[\\/]/ },
    {
      name: 'shared',
      test: /node_modules[\\/]nanostores|src[\\/](state[\\/](persisted|place)|lib[\\/]text[\\/](fill|count)|components[\\/]islands[\\/](shared[\\/]\w+\.ts$|use))/,
    },
  ],
};

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://wellmet.example',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  vite: { environments: { client: { build: { rolldownOptions: { output: { codeSplitting: scripts } } } } } },
  integrations: [mdx(), react(), sitemap(), contentPolicy()],
});
