import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: ['browser/**/*.spec.ts', 'ui/**/*.spec.ts', 'soak/**/*.spec.ts'],
  outputDir: '../test-results',
  // Two cores: one browser at a time, so that none waits for another.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
});
