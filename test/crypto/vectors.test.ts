import { createHash, createPrivateKey, createPublicKey, hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import { toBase64url } from '../../src/bytes/base64url.ts';
import type { DeviceId, DocumentId } from '../../src/bytes/Ids.ts';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import { toUtf8 } from '../../src/bytes/utf8.ts';
import { clientId } from '../../src/crypto/clientId.ts';
import { deviceId } from '../../src/crypto/deviceId.ts';
import { epochKey } from '../../src/crypto/EpochKey.ts';
import { hkdfBytes, hkdfKey } from '../../src/crypto/hkdf.ts';
import { importSeed } from '../../src/crypto/importSeed.ts';
import { pairingCommitment, pairingNumber, pairingTranscript } from '../../src/crypto/pairing.ts';
import { passphraseKeys } from '../../src/crypto/passphraseKeys.ts';
import { newRecoveryWords, readRecoveryWords } from '../../src/crypto/recoveryWords.ts';
import { openBox, sealBox } from '../../src/crypto/sealBox.ts';
import { openSecret, sealSecret } from '../../src/crypto/sealSecret.ts';
import { signBytes, verifyBytes } from '../../src/crypto/signBytes.ts';
import { hpkeSeal } from './rfc9180.ts';

const hex = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'hex'));
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('Ed25519 from a seed', () => {
  // RFC 8032 §7.1, tests 1 to 3: secret key, public key, message, signature.
  it.each([
    [
      '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
    [
      'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      'af82',
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    ],
  ])('RFC 8032 §7.1: %s', async (seed, publicKey, message, signature) => {
    const { pair, publicBytes } = await importSeed('Ed25519', hex(seed));
    expect(toHex(publicBytes)).toBe(publicKey);
    const signed = await crypto.subtle.sign('Ed25519', pair.privateKey, hex(message));
    expect(toHex(new Uint8Array(signed))).toBe(signature);
    expect(pair.privateKey.extractable).toBe(false);
  });

  it('a signature is for one purpose', async () => {
    const { pair, publicBytes } = await importSeed('Ed25519', randomBytes(32));
    const [name, message] = [toBase64url(publicBytes), toUtf8('yes')];
    const signature = await signBytes(pair.privateKey, 'one', message);
    expect(await verifyBytes(name, 'one', message, signature)).toBe(true);
    expect(await verifyBytes(name, 'two', message, signature)).toBe(false);
    // The purpose ends where it ends: it can't be lengthened at the cost of the message.
    expect(await verifyBytes(name, 'on', toUtf8('e\0yes'), signature)).toBe(false);
    expect(await verifyBytes(name, 'one', message, signature.slice(1))).toBe(false);
    expect(await verifyBytes('not a key', 'one', message, signature)).toBe(false);
  });
});

describe('X25519 from a seed', () => {
  // RFC 7748 §6.1.
  const alice = '77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a';
  const bob = '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb';
  const secret = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742';

  it('RFC 7748 §6.1: the public halves, and one secret from either side', async () => {
    const [a, b] = [await importSeed('X25519', hex(alice)), await importSeed('X25519', hex(bob))];
    expect(toHex(a.publicBytes)).toBe('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a');
    expect(toHex(b.publicBytes)).toBe('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f');
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const params = { name: 'X25519', public: other.pair.publicKey };
      const bits = await crypto.subtle.deriveBits(params, own.pair.privateKey, 256);
      expect(toHex(new Uint8Array(bits))).toBe(secret);
    }
    expect(a.pair.privateKey.extractable).toBe(false);
  });
});

describe('HPKE', () => {
  /** PKCS#8 of an X25519 private key (RFC 8410 §7). */
  const nodeKey = (seed: Uint8Array) => {
    const der = Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), seed]);
    const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const publicKey = createPublicKey(privateKey);
    const publicBytes = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    return { privateKey, publicKey, publicBytes };
  };

  it('our reading of RFC 9180 gives the vector of its appendix A.1.1', () => {
    const sealed = hpkeSeal(
      16,
      nodeKey(hex('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736')),
      nodeKey(hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8')),
      Buffer.from('4f6465206f6e2061204772656369616e2055726e', 'hex'),
      Buffer.from('436f756e742d30', 'hex'),
      Buffer.from('4265617574792069732074727574682c20747275746820626561757479', 'hex'),
    );
    expect(toHex(sealed)).toBe(
      'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
    );
  });

  it('a box that was sealed by that reading, with AES-256-GCM, opens with ours', async () => {
    const seed = randomBytes(32);
    const { pair, publicBytes } = await importSeed('X25519', seed);
    const ephemeral = nodeKey(randomBytes(32));
    const recipient = nodeKey(seed);
    expect(toHex(recipient.publicBytes)).toBe(toHex(publicBytes));
    const message = Buffer.from('thirty-two bytes of a vault key.');
    const sealed = hpkeSeal(32, ephemeral, recipient, Buffer.from('purpose'), Buffer.alloc(0), message);
    const box = Uint8Array.from(Buffer.concat([ephemeral.publicBytes, sealed]));
    expect(await openBox(pair, box, 'purpose')).toEqual(Uint8Array.from(message));
    expect(await openBox(pair, box, 'another')).toBeUndefined();
  });

  it('a box is for one key and one purpose, and no bit of it can be changed', async () => {
    const [own, other] = [
      await importSeed('X25519', randomBytes(32)),
      await importSeed('X25519', randomBytes(32)),
    ];
    const box = await sealBox(own.publicBytes, toUtf8('secret'), 'one');
    expect(await openBox(own.pair, box, 'one')).toEqual(toUtf8('secret'));
    expect(await openBox(other.pair, box, 'one')).toBeUndefined();
    expect(await openBox(own.pair, box, 'two')).toBeUndefined();
    for (let at = 0; at < box.length; at += 1) {
      const changed = box.slice();
      changed[at] = (changed[at] ?? 0) ^ 4;
      expect(await openBox(own.pair, changed, 'one')).toBeUndefined();
    }
    for (const bytes of [new Uint8Array(0), new Uint8Array(47), new Uint8Array(100)]) {
      expect(await openBox(own.pair, bytes, 'one')).toBeUndefined();
    }
  });
});

describe('derived keys', () => {
  it('RFC 5869 A.3: HKDF-SHA-256 without salt and info', async () => {
    const key = await hkdfKey(new Uint8Array(22).fill(0x0b));
    expect(toHex(await hkdfBytes(key, '', 42))).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    );
  });

  it('an epoch’s commitment is HKDF of its key, and another key has another', async () => {
    const raw = new Uint8Array(32).fill(7);
    const { commitment, entries } = await epochKey(raw);
    const expected = hkdfSync('sha256', raw, Buffer.alloc(0), 'casewright/commitment/1', 32);
    expect(commitment).toBe(Buffer.from(expected).toString('base64url'));
    expect(entries.extractable).toBe(false);
    expect((await epochKey(new Uint8Array(32).fill(8))).commitment).not.toBe(commitment);
    await expect(epochKey(new Uint8Array(31))).rejects.toThrow(TypeError);
  });

  it('[S9] a clientID is the first 52 bits of the hash, and always a safe integer', async () => {
    const device = 'AAAAAAAAAAAAAAAAAAAAAQ' as DeviceId;
    const document = 'AAAAAAAAAAAAAAAAAAAAAg' as DocumentId;
    const nonce = new Uint8Array(16).fill(3);
    const hash = createHash('sha256').update('casewright/client/1');
    hash.update(Buffer.from(device, 'base64url')).update(Buffer.from(document, 'base64url')).update(nonce);
    const expected = Number.parseInt(hash.digest('hex').slice(0, 13), 16);
    expect(await clientId(device, document, nonce)).toBe(expected);
    expect(Number.isSafeInteger(expected)).toBe(true);
  });

  it('a device’s id is the hash of both its keys', async () => {
    const [sign, agree] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const hash = createHash('sha256').update('casewright/device/1').update(sign).update(agree).digest();
    expect(await deviceId(sign, agree)).toBe(hash.subarray(0, 16).toString('base64url'));
    expect(await deviceId(agree, sign)).not.toBe(await deviceId(sign, agree));
  });

  it('a passphrase gives the key it always gave, however its letters are composed', async () => {
    const cost = { memory: 8 * 1024, passes: 1 };
    const salt = new Uint8Array(16).fill(9);
    const { publicBytes } = await passphraseKeys('four quiet r\u00efver stones', salt, cost);
    expect(toHex(publicBytes)).toMatchInlineSnapshot(
      `"7b87c95e43ac410c660d569c7ed8a640c3895c7504624246f7d4d8834232c024"`,
    );
    const decomposed = await passphraseKeys('four quiet ri\u0308ver stones', salt, cost);
    expect(toHex(decomposed.publicBytes)).toBe(toHex(publicBytes));
    const more = await passphraseKeys('four quiet r\u00efver stones', salt, { ...cost, passes: 2 });
    expect(toHex(more.publicBytes)).not.toBe(toHex(publicBytes));
  });
});

describe('a sealed secret', () => {
  it('opens beside its context alone, and not with a bit changed', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const sealed = await sealSecret(key as CryptoKey, toUtf8('secret'), toUtf8('mine'));
    expect(await openSecret(key as CryptoKey, sealed, toUtf8('mine'))).toEqual(toUtf8('secret'));
    expect(await openSecret(key as CryptoKey, sealed, toUtf8('yours'))).toBeUndefined();
    const changed = sealed.slice();
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(await openSecret(key as CryptoKey, changed, toUtf8('mine'))).toBeUndefined();
    expect(await openSecret(key as CryptoKey, new Uint8Array(27), toUtf8('mine'))).toBeUndefined();
  });
});

describe('[S17] the pairing number', () => {
  const party = (fill: number) => {
    const key = Buffer.alloc(32, fill).toString('base64url');
    return { sign: key, agree: key, nonce: key };
  };

  it('is the one that anybody computes from the same transcript', async () => {
    const transcript = Buffer.concat([
      Buffer.from('casewright/pair/1'),
      Buffer.alloc(96, 1),
      Buffer.alloc(96, 2),
      Buffer.from('line'),
    ]);
    expect(Buffer.from(pairingTranscript(party(1), party(2), 'line'))).toEqual(transcript);
    const bytes = hkdfSync('sha256', transcript, Buffer.alloc(0), 'casewright/pair/number/1', 8);
    const expected = String(new DataView(bytes).getBigUint64(0) % 1_000_000n).padStart(6, '0');
    expect(await pairingNumber(Uint8Array.from(transcript))).toBe(expected);
    expect(expected).toMatchInlineSnapshot(`"220690"`);
  });

  it('depends on each key, each nonce, each side and the line', async () => {
    const of = async (...parts: Parameters<typeof pairingTranscript>) =>
      pairingNumber(pairingTranscript(...parts));
    const [a, b] = [party(1), party(2)];
    const other = party(3).sign;
    const numbers = await Promise.all([
      of(a, b, 'line'),
      of(b, a, 'line'),
      of(a, b, 'other line'),
      ...(['sign', 'agree', 'nonce'] as const).flatMap((part) => [
        of({ ...a, [part]: other }, b, 'line'),
        of(a, { ...b, [part]: other }, 'line'),
      ]),
    ]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('the commitment hides nothing of its own: it is the hash of the issuer’s part', async () => {
    const hash = createHash('sha256').update('casewright/pair/commit/1').update(Buffer.alloc(96, 1));
    expect(await pairingCommitment(party(1))).toBe(hash.digest('base64url'));
  });
});

describe('recovery words', () => {
  // BIP-39's test vectors for the English list: entropy, words.
  it.each([
    ['00000000000000000000000000000000', `${'abandon '.repeat(11)}about`],
    [
      '7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f',
      'legal winner thank year wave sausage worth useful legal winner thank yellow',
    ],
    [
      '80808080808080808080808080808080',
      'letter advice cage absurd amount doctor acoustic avoid letter advice cage above',
    ],
    ['ffffffffffffffffffffffffffffffff', `${'zoo '.repeat(11)}wrong`],
  ])('BIP-39: %s', async (entropy, words) => {
    expect(newRecoveryWords(() => hex(entropy)).join(' ')).toBe(words);
    const read = await readRecoveryWords(words.split(' '));
    const root = hkdfSync('sha256', hex(entropy), Buffer.alloc(0), 'casewright/kit/agree/1', 32);
    const { publicBytes } = await importSeed('X25519', new Uint8Array(root));
    expect(read.ok && toHex(read.keys.agree.publicBytes)).toBe(toHex(publicBytes));
  });

  it('zeroes the entropy, and gives other words each time', () => {
    const entropy = randomBytes(16);
    newRecoveryWords(() => entropy);
    expect([...entropy]).toEqual(Array(16).fill(0));
    expect(newRecoveryWords().join(' ')).not.toBe(newRecoveryWords().join(' '));
  });

  it('two words that are swapped are found by the checksum', async () => {
    const words = 'legal winner thank year wave sausage worth useful legal winner thank yellow'.split(' ');
    const swapped = ['winner', 'legal', ...words.slice(2)];
    expect(await readRecoveryWords(swapped)).toEqual({ ok: false, why: 'checksum' });
  });
});
