import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './root.mjs';

/** Installs the packages where they are missing or older than the lock file. Uses nothing but Node and npm. */
export function install() {
  const mark = resolve(root, 'node_modules/.package-lock.json');
  const lock = resolve(root, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  // Not `npm ci`: it refuses a lock file that lacks optional packages of other platforms, and a registry that does not
  // carry those makes such lock files. This installs what the lock file names, and writes nothing back.
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error('npm install failed: is the package registry within reach?');
    process.exit(1);
  }
}
