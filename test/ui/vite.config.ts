import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The screens on a vault in memory: `npx vite build -c test/ui/vite.config.ts`, or without `build` to work on them. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: resolve(import.meta.dirname, '../../public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(import.meta.dirname, '../../dist/ui-test'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
  server: { port: 5391, strictPort: true },
});
