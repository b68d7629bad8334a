import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const flat = fileURLToPath(new URL('flat.ts', import.meta.url));

/** Not for `npm test`: what `npm run mutate` runs for every mutant. */
export default defineConfig({
  resolve: { alias: [{ find: /^vitest$/u, replacement: flat }] },
  test: { include: ['tests/mutation/all.test.ts'] },
});
