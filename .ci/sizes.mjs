import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './root.mjs';

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

/**
 * Sizes of what was built, gzipped (level 9), in bytes: each figure the docs name.
 * @returns {{ title: string, bytes: number, bar?: number }[]}
 */
export function sizes() {
  const assets = resolve(root, 'dist/pwa/assets');
  const files = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const page = readFileSync(resolve(root, 'dist/pwa/index.html'), 'utf8');
  const entry = /src="\.\/assets\/([^"]+\.js)"/.exec(page)?.[1] ?? '';
  const editor = files.find((name) => name.startsWith('NoteEditor')) ?? '';
  const before = closure(assets, entry);
  const added = [...closure(assets, editor)].filter((name) => !before.has(name));
  const sum = (names) => [...names].reduce((total, name) => total + gzipped(resolve(assets, name)), 0);
  const content = resolve(root, 'dist/extension/extension/content');
  return [
    {
      title: 'App before the editor: all JavaScript up to the list of notes',
      bytes: sum(before),
      bar: 80_000,
    },
    { title: 'Added when the first note is opened: editor and checks', bytes: sum(added) },
    {
      title: 'Injected into a portal to check wording',
      bytes: gzipped(resolve(content, 'checks.iife.js')),
      bar: 60_000,
    },
    {
      title: 'Injected into a portal to fill its form',
      bytes: gzipped(resolve(content, 'fill.iife.js')),
      bar: 60_000,
    },
  ];
}

/** A chunk and all that it imports outright, by name. */
function closure(folder, name, seen = new Set()) {
  if (name === '' || seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(resolve(folder, name), 'utf8');
  for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    closure(folder, basename(imported), seen);
  return seen;
}
