import { argon2id } from 'hash-wasm';
import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import { importSeed, type SeededPair } from './importSeed.ts';

/** The cost of Argon2id (RFC 9106), stored with each passphrase slot. Memory in KiB. */
export const ArgonCost = z.object({
  memory: z.int().check(z.minimum(8 * 1024), z.maximum(1024 * 1024)),
  passes: z.int().check(z.minimum(1), z.maximum(64)),
});
export type ArgonCost = z.infer<typeof ArgonCost>;

/** The key pair that a passphrase gives: about half a second of work, on purpose. */
export async function passphraseKeys(passphrase: string, salt: Bytes, cost: ArgonCost): Promise<SeededPair> {
  const seed = (await argon2id({
    // Two keyboards may compose the same letter differently.
    password: passphrase.normalize('NFKC'),
    salt,
    iterations: cost.passes,
    memorySize: cost.memory,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  })) as Bytes;
  const pair = await importSeed('X25519', new Uint8Array(seed));
  seed.fill(0);
  return pair;
}

/**
 * The cost that takes about half a second on this device: 64 MiB (46 MiB is the least that OWASP's password
 * storage cheat sheet names for one pass) and as many passes as fit. `clock` gives milliseconds.
 */
export async function measureArgon(clock: () => number): Promise<ArgonCost> {
  const memory = 64 * 1024;
  const begun = clock();
  await argon2id({
    password: 'measure',
    salt: new Uint8Array(16),
    iterations: 1,
    memorySize: memory,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  const onePass = Math.max(clock() - begun, 1);
  return { memory, passes: Math.min(10, Math.max(2, Math.round(500 / onePass))) };
}
