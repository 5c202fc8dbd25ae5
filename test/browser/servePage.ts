import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { pwaHandler, serve } from '../../.ci/servePwa.mjs';

/** Bundles one module into a page and serves it, under the app's own headers. */
export async function servePage(entry: string): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-page-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      lib: { entry: resolve(import.meta.dirname, '..', entry), formats: ['es'], fileName: 'page' },
    },
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="page.js"></script>');
  const server = await serve(pwaHandler(folder), 0);
  return {
    url: server.url,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
