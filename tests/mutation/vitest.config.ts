import { defineConfig } from 'vitest/config';

/** Not for `npm test`: what `npm run mutate` runs once for every mutant. */
export default defineConfig({ test: { include: ['tests/mutation/all.test.ts'] } });
