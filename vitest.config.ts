import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts', 'test/**/*.test.ts'], exclude: ['test/e2e/**'] },
      },
      {
        extends: true,
        // These run the built bundles, which are built once, before the first of them.
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], globalSetup: 'test/support/build.ts' },
      },
    ],
  },
});
