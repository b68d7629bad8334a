/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/{lib,content,shape,components,scripts,state}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
