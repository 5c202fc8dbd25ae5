import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearWords } from '../../src/crypto/nearWords.ts';
import { newRecoveryWords, readRecoveryWords } from '../../src/crypto/recoveryWords.ts';

describe('[P11] a recovery word that is not on the list', () => {
  it.each([
    ['velvetx', 'velvet'],
    ['velevt', 'velvet'],
    ['lemmon', 'lemon'],
    ['lemo', 'lemon'],
    ['orbit5', 'orbit'],
    ['museeum', 'museum'],
    ['harves', 'harvest'],
  ])('“%s” is near to “%s”', (typed, meant) => {
    expect(nearWords(typed, wordlist)[0]).toBe(meant);
  });

  it('one slip in any word leads back to it, in at most three words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wordlist),
        fc.nat(),
        fc.constantFrom('leave-out', 'double', 'change', 'swap'),
        (word, place, slip) => {
          const at = place % (word.length - 1);
          const typed = {
            'leave-out': word.slice(0, at) + word.slice(at + 1),
            double: word.slice(0, at + 1) + word.slice(at),
            change: `${word.slice(0, at)}q${word.slice(at + 1)}`,
            swap: word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
          }[slip];
          fc.pre(!wordlist.includes(typed));
          const near = nearWords(typed, wordlist, 2048);
          expect(near).toContain(word);
          expect(nearWords(typed, wordlist).length).toBeLessThanOrEqual(3);
        },
      ),
      { numRuns: 150, seed: 20261124 },
    );
  });

  it('what is near to nothing gives nothing, however long it is', () => {
    for (const typed of ['', 'x', '12345', 'a'.repeat(100_000), '💥💥💥']) {
      expect(nearWords(typed, wordlist)).toEqual([]);
    }
  });

  it('is named by its place; two words that are swapped are all on the list, and said so', async () => {
    // The checksum of 4 bits misses one swap in sixteen: this kit is one that it catches.
    const words = newRecoveryWords(() => new Uint8Array(16).fill(7));
    expect(await readRecoveryWords(words.with(4, 'velvetx'))).toMatchObject({
      why: 'unknown-word',
      index: 4,
      near: ['velvet'],
    });
    const swapped = words.with(0, words[11] ?? '').with(11, words[0] ?? '');
    expect(swapped).not.toEqual(words);
    expect(await readRecoveryWords(swapped)).toEqual({ ok: false, why: 'checksum' });
  });
});
