import { describe, expect, it } from 'vitest';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import { backupBase, backupKeys } from '../../src/crypto/backupKeys.ts';
import { openChunk, sealChunk } from '../../src/crypto/sealChunk.ts';

const context = randomBytes(32);
const salt = 'A'.repeat(22);
const keyOf = async (vaultKey = randomBytes(32), of = salt) =>
  (await backupKeys(await backupBase(vaultKey), of)).chunks;

describe('a chunk of a stream', () => {
  it('opens in its place, and in no other', async () => {
    const key = await keyOf();
    const plain = randomBytes(1000);
    for (const [index, last] of [
      [0, false],
      [0, true],
      [7, false],
      [2 ** 32 - 1, true],
    ] as const) {
      const sealed = await sealChunk(key, index, last, plain, context);
      expect(await openChunk(key, index, last, sealed, context)).toEqual(plain);
      expect(await openChunk(key, index, !last, sealed, context)).toBeUndefined();
      expect(await openChunk(key, index === 0 ? 1 : index - 1, last, sealed, context)).toBeUndefined();
      expect(await openChunk(key, index, last, sealed, randomBytes(32))).toBeUndefined();
      expect(await openChunk(await keyOf(), index, last, sealed, context)).toBeUndefined();
    }
    await expect(sealChunk(key, 2 ** 32, false, plain, context)).rejects.toThrow('too many');
  });

  it('two files of one vault share no key, and each commits to its own', async () => {
    const base = await backupBase(randomBytes(32));
    const [one, two] = [await backupKeys(base, salt), await backupKeys(base, 'B'.repeat(22))];
    expect(one.commitment).not.toBe(two.commitment);
    const sealed = await sealChunk(one.chunks, 0, true, randomBytes(10), context);
    expect(await openChunk(two.chunks, 0, true, sealed, context)).toBeUndefined();
    expect((await backupKeys(base, salt)).commitment).toBe(one.commitment);
    await expect(crypto.subtle.exportKey('raw', one.chunks)).rejects.toThrow();
  });
});
