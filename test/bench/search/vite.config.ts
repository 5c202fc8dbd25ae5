import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The page that `.ci/benchSearch.mjs` measures. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: {
    outDir: resolve(import.meta.dirname, '../../../dist/search-bench'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});
