import * as Y from 'yjs';
import { toBase64url } from '../../src/bytes/base64url.ts';
import { signBytes, verifyBytes } from '../../src/crypto/signBytes.ts';
import { AgencyWords } from '../../src/vault/wording/AgencyWords.ts';

/** The agency's words over a kit in memory, with a key of its own. */
export async function memoryWords(now: () => number): Promise<AgencyWords> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const words = new AgencyWords();
  words.open({
    kit: new Y.Doc(),
    flush: async () => undefined,
    key,
    sign: (purpose, bytes) => signBytes(pair.privateKey, purpose, bytes),
    verify: verifyBytes,
    isOurs: (other) => other === key,
    now: () => new Date(now()),
  });
  return words;
}
