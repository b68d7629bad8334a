// npm run mutate: changes the reader's rules a little, one place at a time, and sees whether a test notices.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: ['src/lib/reader/rules/*.ts', '!src/lib/reader/rules/*.examples.ts', 'src/lib/reader/{judge,rule,note}.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 60_000, // a busy machine is not a mutant that hangs
  tempDirName: join(tmpdir(), 'well-met-mutants'),
  ignorePatterns: ['dist', 'public', 'docs', 'src/{components,pages,styles,layouts}', 'tests/{e2e,a11y}'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: join(tmpdir(), 'well-met-mutants.json') },
  clearTextReporter: { logTests: false, reportTests: false },
};
