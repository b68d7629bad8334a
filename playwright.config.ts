import { defineConfig, devices } from '@playwright/test';
import { QUIET } from './scripts/lib/browser.mjs';

const port = process.env['WELLMET_PORT'] ?? '4330';
const folder = process.env['WELLMET_DIST'] ?? 'dist';
const executablePath = process.env['WELLMET_BROWSER'];

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  outputDir: 'test-results',
  reporter: [['dot']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    // Each test looks at the pages as they are served. With the worker answering, it would look at what the last page kept.
    serviceWorkers: 'block',
    // A window of its own costs a second of a processor, which is more than most tests do in it. What a test left behind is cleared.
    reuseContext: true,
    launchOptions: { args: [...QUIET], ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'e2e', testMatch: 'e2e/*.spec.ts', testIgnore: '**/*.nojs.spec.ts' },
    { name: 'nojs', testMatch: 'e2e/*.nojs.spec.ts', use: { javaScriptEnabled: false } },
    { name: 'a11y', testMatch: 'a11y/*.spec.ts' },
  ],
  webServer: {
    command: `node scripts/serve.mjs ${folder} --port ${port}`,
    url: `http://localhost:${port}/`,
    timeout: 20_000,
  },
});
