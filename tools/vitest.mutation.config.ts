import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The tests that mutants meet: those that need no process of their own, so that each mutant is tried in moments. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: [
      'test/compose/**/*.test.ts',
      'test/rules/rules.test.ts',
      'test/fixes/**/*.test.ts',
      'test/placement/**/*.test.ts',
      'test/engine/**/*.test.ts',
      'test/exposure/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});

export default config;
