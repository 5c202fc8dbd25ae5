import { resolve } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { sealedExtension } from './.ci/sealedExtension.mjs';
import manifest from './manifest.json' with { type: 'json' };

const here = import.meta.dirname;
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** `--mode pwa` builds the app, `--mode extension` the extension; anything else is the tests' runner. */
export default defineConfig(({ mode }) => {
  // A branch for Node that no browser takes.
  const external = ['crypto'];
  if (mode === 'pwa') {
    return {
      root: resolve(here, 'pwa'),
      publicDir: resolve(here, 'public'),
      // Relative, so that a static host can serve it under any path.
      base: './',
      oxc,
      build: {
        outDir: resolve(here, 'dist/pwa'),
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { external },
      },
    };
  }
  if (mode === 'extension') {
    return {
      root: here,
      publicDir: resolve(here, 'public'),
      oxc,
      plugins: [crx({ manifest: manifest as never }), sealedExtension()],
      build: {
        outDir: resolve(here, 'dist/extension'),
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { external, input: { offscreen: resolve(here, 'extension/offscreen.html') } },
      },
    };
  }
  return {
    oxc,
    test: { include: ['test/**/*.test.ts'], exclude: ['test/browser/**'], testTimeout: 60_000 },
  };
});
