import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * The tests that mutants meet: the unit tests of what is mutated. The rules' fixtures would kill some mutants more, but
 * take a minute for each, and a mutant that only they kill is a unit test that is missing.
 */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/compose/**/*.test.ts', 'test/fixes/**/*.test.ts', 'test/placement/**/*.test.ts'],
    testTimeout: 60_000,
  },
});

export default config;
