import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Bytes } from '../bytes/Bytes.ts';
import { type Random, randomBytes } from '../bytes/randomBytes.ts';
import { hkdfBytes, hkdfKey } from './hkdf.ts';
import { importSeed, type SeededPair } from './importSeed.ts';
import { nearWords } from './nearWords.ts';

/** The recovery kit's two key pairs: one to be sealed to, one to sign reinstatement (S2, S16). */
export interface KitKeys {
  agree: SeededPair;
  sign: SeededPair;
}

export type WordsProblem =
  | { why: 'count' }
  /** 0-based index of the first word that is not on the list, and the words on it that are nearest. */
  | { why: 'unknown-word'; index: number; near: string[] }
  /** All words are on the list, yet they don't belong together: one is wrong, or two are swapped. */
  | { why: 'checksum' };

/** Twelve words of the BIP-39 English list: 128 random bits and a checksum of 4. */
export function newRecoveryWords(random: Random = randomBytes): string[] {
  const entropy = random(16);
  const words = entropyToMnemonic(entropy, wordlist).split(' ');
  entropy.fill(0);
  return words;
}

/** The kit's keys from its words, however they are capitalised and spaced. */
export async function readRecoveryWords(
  typed: readonly string[],
): Promise<{ ok: true; keys: KitKeys } | ({ ok: false } & WordsProblem)> {
  const words = typed.map((word) => word.trim().toLowerCase().normalize('NFKD'));
  if (words.length !== 12) return { ok: false, why: 'count' };
  const index = words.findIndex((word) => !wordlist.includes(word));
  if (index >= 0)
    return { ok: false, why: 'unknown-word', index, near: nearWords(words[index] ?? '', wordlist) };
  let entropy: Bytes;
  try {
    entropy = new Uint8Array(mnemonicToEntropy(words.join(' '), wordlist));
  } catch {
    return { ok: false, why: 'checksum' };
  }
  const root = await hkdfKey(entropy);
  entropy.fill(0);
  const agreeSeed = await hkdfBytes(root, 'casewright/kit/agree/1', 32);
  const signSeed = await hkdfBytes(root, 'casewright/kit/sign/1', 32);
  const keys = { agree: await importSeed('X25519', agreeSeed), sign: await importSeed('Ed25519', signSeed) };
  agreeSeed.fill(0);
  signSeed.fill(0);
  return { ok: true, keys };
}
