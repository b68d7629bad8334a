// @ts-check
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { cards } from './scripts/lib/cards.mjs';
import { hosting } from './scripts/lib/hosting.mjs';
import { groups, lean } from './scripts/lib/lean.mjs';
import { notices } from './scripts/lib/licences.mjs';
import { offline } from './scripts/lib/offline.mjs';
import { contentPolicy } from './scripts/lib/policy.mjs';
import { searchIndex } from './scripts/lib/search-index.mjs';
import { terse } from './scripts/lib/terse.mjs';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://wellmet.example',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), react(), sitemap(), contentPolicy(), cards(), searchIndex(), notices(), offline(), hosting()],
  vite: {
    plugins: [lean(), terse()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  },
});
