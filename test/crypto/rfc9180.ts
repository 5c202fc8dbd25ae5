import { createCipheriv, createHmac, diffieHellman, type KeyObject } from 'node:crypto';

const ascii = (text: string) => Buffer.from(text, 'ascii');
const two = (value: number) => Buffer.from([value >> 8, value & 255]);
const hmac = (key: Uint8Array, data: Uint8Array) => createHmac('sha256', key).update(data).digest();

function expand(key: Uint8Array, info: Uint8Array, length: number): Buffer {
  let block = Buffer.alloc(0);
  const blocks: Buffer[] = [];
  for (let count = 1; Buffer.concat(blocks).length < length; count += 1) {
    block = hmac(key, Buffer.concat([block, info, Buffer.from([count])]));
    blocks.push(block);
  }
  return Buffer.concat(blocks).subarray(0, length);
}

/**
 * HPKE's base mode with X25519, HKDF-SHA-256 and AES-GCM, sealed once: written from RFC 9180 §4.1, §5.1 and
 * §5.2 alone, to have something to hold the library against.
 */
export function hpkeSeal(
  keyBytes: 16 | 32,
  ephemeral: { privateKey: KeyObject; publicBytes: Buffer },
  recipient: { publicKey: KeyObject; publicBytes: Buffer },
  info: Buffer,
  aad: Buffer,
  plaintext: Buffer,
): Buffer {
  const kemSuite = Buffer.concat([ascii('KEM'), two(0x20)]);
  const suite = Buffer.concat([ascii('HPKE'), two(0x20), two(1), two(keyBytes === 16 ? 1 : 2)]);
  const labeledExtract = (id: Buffer, salt: Uint8Array, label: string, ikm: Uint8Array) =>
    hmac(
      salt.length === 0 ? Buffer.alloc(32) : salt,
      Buffer.concat([ascii('HPKE-v1'), id, ascii(label), ikm]),
    );
  const labeledExpand = (id: Buffer, prk: Uint8Array, label: string, context: Uint8Array, length: number) =>
    expand(prk, Buffer.concat([two(length), ascii('HPKE-v1'), id, ascii(label), context]), length);
  const none = Buffer.alloc(0);

  const dh = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: recipient.publicKey });
  const eae = labeledExtract(kemSuite, none, 'eae_prk', dh);
  const kemContext = Buffer.concat([ephemeral.publicBytes, recipient.publicBytes]);
  const shared = labeledExpand(kemSuite, eae, 'shared_secret', kemContext, 32);

  const context = Buffer.concat([
    Buffer.from([0]),
    labeledExtract(suite, none, 'psk_id_hash', none),
    labeledExtract(suite, none, 'info_hash', info),
  ]);
  const secret = labeledExtract(suite, shared, 'secret', none);
  const key = labeledExpand(suite, secret, 'key', context, keyBytes);
  const nonce = labeledExpand(suite, secret, 'base_nonce', context, 12);
  const cipher = createCipheriv(keyBytes === 16 ? 'aes-128-gcm' : 'aes-256-gcm', key, nonce);
  cipher.setAAD(aad);
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}
