// @ts-check
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { hosting } from './scripts/lib/hosting.mjs';
import { groups, lean } from './scripts/lib/lean.mjs';
import { contentPolicy } from './scripts/lib/policy.mjs';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://wellmet.example',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), react(), sitemap(), contentPolicy(), hosting()],
  vite: {
    plugins: [lean()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
  },
});
