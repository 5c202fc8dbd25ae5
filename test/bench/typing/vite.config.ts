import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The app's screens over documents that y-indexeddb keeps in the clear: what `.ci/benchTyping.mjs` measures beside the app. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: resolve(import.meta.dirname, '../../../public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(import.meta.dirname, '../../../dist/typing-bench'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});
