import base from './playwright.config.ts';
export default { ...base, testDir: '.', timeout: 400_000, expect: { timeout: 60_000 }, outputDir: '../test-results-zz' };
