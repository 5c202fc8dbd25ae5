import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './findChromium.mjs';
import { install } from './install.mjs';
import { root } from './root.mjs';

/**
 * The large campaigns whole, of which `npm test` runs a seeded twentieth. What is done is kept by commit and
 * seed, so that a run that was cut off goes on where it stopped: `npm run soak -- --again` begins anew.
 * `SOAK_SEED` gives another seed. The outcome is written to docs/soak.md.
 */
const vitest = (file, title) => ({ runner: 'vitest', file, title });
const playwright = (file) => ({ runner: 'playwright', file });
const parts = {
  'storage faults: compaction': vitest('test/soak/storageFaults.test.ts', 'of compaction'),
  'storage faults: erasing': vitest('test/soak/storageFaults.test.ts', 'of erasing'),
  'storage faults: migration': vitest('test/soak/storageFaults.test.ts', 'of format 1'),
  'storage faults: work, first person': vitest('test/soak/storageFaults.test.ts', 'at work .0'),
  'storage faults: work, second person': vitest('test/soak/storageFaults.test.ts', 'at work .1'),
  'storage faults: work, third person': vitest('test/soak/storageFaults.test.ts', 'at work .2'),
  'storage faults: making a vault': vitest('test/soak/storageFaults.test.ts', 'of making'),
  'restores that are killed': vitest('test/vault/backup/kills.test.ts', ''),
  'spoilt backups': vitest('test/vault/backup/badInput.test.ts', 'flipped bits'),
  'hostile bytes': vitest('test/soak/hostileBytes.test.ts', ''),
  'hostile updates in the inspector': playwright('test/soak/inspector.spec.ts'),
  'kills of Chromium': playwright('test/soak/kills.spec.ts'),
  canary: playwright('test/soak/canary.spec.ts'),
};

install();
const chromium = findChromium();
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
const commit = git('rev-parse', 'HEAD').slice(0, 12);
const changed = git('status', '--porcelain', '--', 'src', 'test', 'pwa', 'extension') !== '';
const seed = process.env.SOAK_SEED ?? '20261124';
const folder = resolve(root, 'node_modules/.cache/casewright/soak', `${commit}-${seed}`);
if (process.argv.includes('--again') || changed) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

console.log(`soak of ${commit}${changed ? ' with changes' : ''}, seed ${seed}`);
const build = spawnSync(process.execPath, ['.ci/build.mjs'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

const state = resolve(folder, 'done.json');
const done = existsSync(state) ? JSON.parse(readFileSync(state, 'utf8')) : {};
for (const [name, { runner, file, title }] of Object.entries(parts)) {
  if (done[name]?.passed === true) {
    console.log(`\n── ${name}: done before`);
    continue;
  }
  console.log(`\n── ${name}`);
  const outcomes = resolve(folder, `${name.replaceAll(/\W+/g, '-')}.jsonl`);
  rmSync(outcomes, { force: true });
  const args =
    runner === 'vitest'
      ? ['run', file, '--disable-console-intercept', ...(title === '' ? [] : ['-t', title])]
      : ['test', '--config=test/playwright.config.ts', file];
  const { status } = spawnSync(resolve(root, 'node_modules/.bin', runner), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM: chromium, SOAK: 'whole', SOAK_SEED: seed, SOAK_OUTCOME: outcomes },
    shell: process.platform === 'win32',
  });
  const found = existsSync(outcomes)
    ? readFileSync(outcomes, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  done[name] = { passed: status === 0, outcomes: found };
  writeFileSync(state, JSON.stringify(done, null, 2));
}

const rows = Object.entries(done).flatMap(([name, { passed, outcomes }]) =>
  (outcomes.length > 0 ? outcomes : [{ campaign: name, count: 0, failures: 0, unit: 'runs' }]).map(
    ({ campaign, count, failures, unit }) =>
      `| ${campaign} | ${count.toLocaleString('en')} ${unit} | ${failures} | ${passed ? 'passed' : 'failed'} |`,
  ),
);
const failed = Object.values(done).filter(({ passed }) => !passed).length;
writeFileSync(
  resolve(root, 'docs/soak.md'),
  `# What the large campaigns came to

Written by \`npm run soak\`: commit ${commit}${changed ? ' with changes not committed' : ''}, ${new Date().toISOString().slice(0, 10)}, seed ${seed}. \`npm test\` runs a seeded twentieth of each.

| campaign | runs | failures | verdict |
| --- | ---: | ---: | --- |
${rows.join('\n')}
`,
);
console.log(`\n${Object.keys(done).length - failed} campaigns passed, ${failed} failed: docs/soak.md`);
process.exit(failed === 0 ? 0 : 1);
