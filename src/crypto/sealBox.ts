import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { Bytes } from '../bytes/Bytes.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import type { Sealed } from '../bytes/Sealed.ts';
import { toUtf8 } from '../bytes/utf8.ts';

/** HPKE, RFC 9180, base mode, with the algorithms of S: X25519, HKDF-SHA-256, AES-256-GCM. */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/**
 * Seals bytes to an X25519 public key (32 bytes). `purpose` must be given again to open. It does not say who
 * sealed them: what needs an author is signed besides.
 */
export async function sealBox(publicKey: Bytes, bytes: Bytes, purpose: string): Promise<Sealed> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey);
  const sender = await suite.createSenderContext({ recipientPublicKey, info: toUtf8(purpose) });
  const ciphertext = new Uint8Array(await sender.seal(bytes));
  return concatBytes(new Uint8Array(sender.enc), ciphertext) as Sealed;
}

/** The bytes, or `undefined` where the box is damaged, for another key, or for another purpose. */
export async function openBox(pair: CryptoKeyPair, box: Bytes, purpose: string): Promise<Bytes | undefined> {
  if (box.length < 48) return undefined;
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: pair,
      enc: box.slice(0, 32),
      info: toUtf8(purpose),
    });
    return new Uint8Array(await recipient.open(box.slice(32)));
  } catch {
    return undefined;
  }
}
