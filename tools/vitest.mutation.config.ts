import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * The tests that mutants meet: the unit tests of what is mutated. The rules' fixtures would kill some more, but take a
 * minute for each try, and what they alone kill is a unit test that is missing. Laws draw other examples each time, so a
 * mutant that one of them kills may survive tomorrow.
 */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/compose/**/*.test.ts', 'test/fixes/**/*.test.ts', 'test/placement/**/*.test.ts'],
    exclude: ['**/laws.test.ts', '**/properties.test.ts'],
    testTimeout: 60_000,
  },
});

export default config;
