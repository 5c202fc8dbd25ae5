import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The page that fills the vault which `.ci/benchVault.mjs` measures. It is served beside the app. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: {
    outDir: resolve(import.meta.dirname, '../../../dist/vault-bench'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { external: ['crypto'] },
  },
});
