import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './root.mjs';

/** What we take of each library that docs/decisions.md names. */
const taken = {
  '@hpke/core': "export { CipherSuite, DhkemX25519HkdfSha256, HkdfSha256, Aes256Gcm } from '@hpke/core'",
  'hash-wasm': "export { argon2id } from 'hash-wasm'",
  '@scure/bip39':
    "export { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'; export { wordlist } from '@scure/bip39/wordlists/english.js'",
  'zod/mini':
    "import * as z from 'zod/mini'; export const schema = z.object({ a: z.optional(z.string().check(z.maxLength(9), z.regex(/a/))), b: z.enum(['a']), c: z.record(z.string(), z.array(z.int())), d: z.discriminatedUnion('t', [z.object({ t: z.literal('a') })]) })",
  'zod (whole, for comparison)':
    "import * as z from 'zod'; export const schema = z.object({ a: z.string().max(9).regex(/a/).optional(), b: z.enum(['a']), c: z.record(z.string(), z.array(z.int())), d: z.discriminatedUnion('t', [z.object({ t: z.literal('a') })]) })",
  dexie: "export { Dexie } from 'dexie'",
  yjs: "export * from 'yjs'",
  preact: "export { h, render } from 'preact'; export * from 'preact/hooks'",
};

/**
 * Each library bundled alone, gzipped, in bytes.
 * @returns {Promise<{ title: string, bytes: number }[]>}
 */
export async function librarySizes() {
  const rows = [];
  const folder = mkdtempSync(join(root, 'node_modules/.cache-sizes-'));
  for (const [title, code] of Object.entries(taken)) {
    const entry = join(folder, 'library.mjs');
    writeFileSync(entry, code);
    const bundle = await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        write: false,
        minify: true,
        rolldownOptions: { external: ['crypto'] },
        lib: { entry, formats: ['es'], fileName: 'library' },
      },
    });
    const [result] = [bundle].flat();
    const bytes = result.output.reduce(
      (sum, chunk) => sum + gzipSync(chunk.code ?? '', { level: 9 }).length,
      0,
    );
    rows.push({ title, bytes });
  }
  rmSync(folder, { recursive: true });
  return rows;
}
