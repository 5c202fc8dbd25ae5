import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const managers = [
  [
    'apt-get',
    [
      ['update', '-qq'],
      ['install', '-y', '-qq', 'chromium'],
    ],
  ],
  ['dnf', [['install', '-y', '-q', 'chromium']]],
  ['apk', [['add', '--quiet', 'chromium']]],
  ['pacman', [['-Sy', '--noconfirm', 'chromium']]],
  ['brew', [['install', '--cask', 'chromium']]],
];

/**
 * The path of a Chromium: one that is named in CHROMIUM or installed, else installed now with the system's own
 * package manager. Ends the process with a clear line where there is no way.
 * @returns {string}
 */
export function findChromium() {
  const there = look();
  if (there) return there;
  for (const [manager, calls] of managers) {
    if (!which(manager)) continue;
    console.log(`Installing Chromium with ${manager} …`);
    const sudo = process.getuid?.() !== 0 && manager !== 'brew' && which('sudo') ? ['sudo', '-n'] : [];
    for (const call of calls) {
      const [command, ...rest] = [...sudo, manager, ...call];
      spawnSync(command, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
    const now = look();
    if (now) return now;
  }
  console.error('The browser tests need Chromium 137 or later: install it, or set CHROMIUM to its path.');
  process.exit(1);
}

function look() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  for (const name of names) {
    const found = which(name);
    if (found) return found;
  }
  return places.find(runs);
}

function which(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(runs);
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
