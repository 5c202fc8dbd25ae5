import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * Takes `web_accessible_resources` out of the built manifest. The bundler lists the content scripts there, so
 * that any site could find out that the extension is installed; injected single-file scripts don't need it.
 * @returns {import('vite').Plugin}
 */
export function sealedExtension() {
  let folder = '';
  return {
    name: 'casewright-sealed-extension',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    async closeBundle() {
      const path = resolve(folder, 'manifest.json');
      const manifest = JSON.parse(await readFile(path, 'utf8'));
      delete manifest.web_accessible_resources;
      await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}
