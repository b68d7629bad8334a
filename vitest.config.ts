/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/{lib,content,shape,components,scripts,state}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    // The floor holds where the thinking is: a branch there that no test takes is a claim that nobody has looked at.
    coverage: { include: ['src/lib/**/*.ts'], reporter: ['text-summary'], thresholds: { branches: 95 } },
  },
});
