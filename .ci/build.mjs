import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { root } from './root.mjs';

/**
 * Builds the app into dist/pwa and the extension into dist/extension.
 * @param {{ pwa?: boolean, extension?: boolean }} [what] both, unless told
 */
export async function buildAll(what = { pwa: true, extension: true }) {
  // What ships is the same whoever asks for it: some package that the benches import says `development` here.
  process.env.NODE_ENV = 'production';
  if (what.pwa) await buildPwa();
  if (what.extension) await buildExtension();
}

async function buildPwa() {
  await build({ mode: 'pwa', logLevel: 'warn', configFile: resolve(root, 'vite.config.ts') });
  // The worker is one plain script, so that it needs no module support; then it learns the list of files.
  const scratch = resolve(root, 'dist/sw');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: scratch,
      emptyOutDir: true,
      lib: { entry: resolve(root, 'pwa/sw.ts'), formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
    },
  });
  const { count, warnings } = await injectManifest({
    swSrc: resolve(scratch, 'sw.js'),
    swDest: resolve(root, 'dist/pwa/sw.js'),
    globDirectory: resolve(root, 'dist/pwa'),
    globPatterns: ['**/*.{html,js,css,svg,png,webmanifest,wasm}'],
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
  });
  await rm(scratch, { recursive: true });
  if (count === 0 || warnings.length > 0)
    throw new Error(`the offline list is wrong: ${warnings.join('; ')}`);
}

async function buildExtension() {
  await build({ mode: 'extension', logLevel: 'warn', configFile: resolve(root, 'vite.config.ts') });
  const manifest = JSON.parse(await readFile(resolve(root, 'dist/extension/manifest.json'), 'utf8'));
  if (manifest.web_accessible_resources) throw new Error('the extension could be seen by any site');
}

if (process.argv[1] === import.meta.filename) await buildAll();
