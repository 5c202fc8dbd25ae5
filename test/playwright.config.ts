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
  forbidOnly: true,
  reporter: 'list',
});
