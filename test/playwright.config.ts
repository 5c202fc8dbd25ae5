import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: ['browser/**/*.spec.ts', 'ui/**/*.spec.ts', 'soak/**/*.spec.ts'],
  outputDir: '../test-results',
  // Two browsers on two cores: most of a test is waiting for one.
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // What passes in the second try alone is named before the verdict (`.ci/test.mjs`): it is a race to be mended.
  retries: 1,
  forbidOnly: true,
  reporter: 'list',
});
