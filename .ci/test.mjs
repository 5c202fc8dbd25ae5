import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './findChromium.mjs';
import { install } from './install.mjs';
import { root } from './root.mjs';

/** Everything, from a fresh clone to the verdict. The last line is `N passed, N failed`. */
install();
const chromium = findChromium();
const scratch = resolve(root, 'node_modules/.cache/casewright');
mkdirSync(scratch, { recursive: true });

let passed = 0;
let failed = 0;
const bin = (name) => resolve(root, 'node_modules/.bin', name);

/** Runs a command that counts as one test. */
function check(title, command, args) {
  console.log(`\n── ${title}`);
  const { status } = run(command, args);
  if (status === 0) passed += 1;
  else failed += 1;
}

function run(command, args, env = {}) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM: chromium, FORCE_COLOR: '0', ...env },
    shell: process.platform === 'win32',
  });
}

check('lint and format', bin('biome'), ['check', '--error-on-warnings', '.']);
check('types: core, without DOM', bin('tsc'), ['-p', 'src/tsconfig.core.json']);
check('types: app and extension', bin('tsc'), ['-p', 'tsconfig.json']);
check('types: service worker', bin('tsc'), ['-p', 'pwa/tsconfig.sw.json']);
check('types: tests', bin('tsc'), ['-p', 'test/tsconfig.json']);
check('build', process.execPath, ['.ci/build.mjs']);

console.log('\n── unit, property and architecture tests');
const units = resolve(scratch, 'units.json');
rmSync(units, { force: true });
run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${units}`]);
count(() => {
  const { testResults, numPassedTests, numTotalTests } = JSON.parse(readFileSync(units, 'utf8'));
  // A file that could not even be read has no tests to count.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return [numPassedTests, numTotalTests - numPassedTests + broken.length];
});

console.log('\n── browser tests');
const browser = resolve(scratch, 'browser.json');
rmSync(browser, { force: true });
run(bin('playwright'), ['test', '--config=test/playwright.config.ts', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_FILE: browser,
});
count(() => {
  const { stats, errors, suites } = JSON.parse(readFileSync(browser, 'utf8'));
  for (const title of flaky(suites)) console.log(`Passed in the second try alone: ${title}`);
  return [stats.expected + stats.flaky, stats.unexpected + stats.skipped + errors.length];
});

/** The titles of the tests that failed once and then passed. */
function flaky(suites) {
  return suites.flatMap(({ suites: inner = [], specs = [], file }) => [
    ...flaky(inner),
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `${file} › ${title}`),
  ]);
}

/** A suite that gave no result has failed; a skipped test counts as a failed one. */
function count(read) {
  try {
    const [good, bad] = read();
    passed += good;
    failed += bad;
    if (good + bad === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
