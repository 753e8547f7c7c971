import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line-reporter.ts'],
    // Most tests wait for a process of their own, so the reserve that the default keeps for the main process is not needed.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'] },
  },
});

export default config;
