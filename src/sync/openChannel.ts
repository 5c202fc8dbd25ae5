import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import { idBytes } from '../bytes/idBytes.ts';
import { type Random, randomBytes } from '../bytes/randomBytes.ts';
import type { Sealed } from '../bytes/Sealed.ts';
import { sha256 } from '../bytes/sha256.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';
import type { DeviceKeys, DevicePublic } from '../crypto/DeviceKeys.ts';
import { deviceId } from '../crypto/deviceId.ts';
import { hkdfAesKey, hkdfKey } from '../crypto/hkdf.ts';
import { importSeed } from '../crypto/importSeed.ts';
import { signBytes, verifyBytes } from '../crypto/signBytes.ts';
import type { Transport } from './Transport.ts';

/** An authenticated, sealed line to one device. */
export interface Channel {
  readonly peer: DevicePublic;
  send(message: Bytes): void;
  onMessage(listener: (message: Bytes) => Promise<void>): void;
  onClose(listener: () => void): void;
  close(): void;
}

const key = z.string().check(z.regex(/^[\w-]{43}$/));
const Introduction = z.object({
  sign: key,
  agree: key,
  signature: z.string().check(z.regex(/^[\w-]{86}$/)),
});
const purpose = 'casewright/session/1';

/**
 * Opens a channel: a fresh X25519 exchange, then each side, sealed, shows its identity and signs the exchange
 * with it (sign-and-MAC, as SIGMA does). `mayJoin` decides by the identity. Everything the transport sees is
 * a fresh public key or ciphertext. Rejects, and closes the transport, when the peer is not who it says, is not
 * wanted, or goes away meanwhile.
 */
export async function openChannel(
  transport: Transport,
  device: DeviceKeys,
  mayJoin: (peer: DevicePublic) => boolean,
  random: Random = randomBytes,
): Promise<Channel> {
  try {
    return await shakeHands(transport, device, mayJoin, random);
  } catch (error) {
    transport.close();
    throw error;
  }
}

async function shakeHands(
  transport: Transport,
  device: DeviceKeys,
  mayJoin: (peer: DevicePublic) => boolean,
  random: Random,
): Promise<Channel> {
  const inbox = messages(transport);
  const seed = random(32);
  const own = await importSeed('X25519', seed);
  seed.fill(0);
  // A public key is no secret, and the one message that is not ciphertext.
  transport.send(own.publicBytes as Sealed);
  const theirs = await inbox.next();
  if (theirs.length !== 32) throw new Error('the peer does not speak this protocol');
  const low = toBase64url(own.publicBytes) < toBase64url(theirs);
  const transcript = await sha256(
    low ? concatBytes(own.publicBytes, theirs) : concatBytes(theirs, own.publicBytes),
  );
  const peerKey = await crypto.subtle.importKey('raw', theirs, 'X25519', true, []);
  const shared = new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'X25519', public: peerKey }, own.pair.privateKey, 256),
  );
  const root = await hkdfKey(concatBytes(shared, transcript));
  shared.fill(0);
  const lowKey = await hkdfAesKey(root, `${purpose} low`);
  const highKey = await hkdfAesKey(root, `${purpose} high`);
  const sealer = counted(low ? lowKey : highKey);
  const opener = counted(low ? highKey : lowKey);

  const side = (isLow: boolean) => concatBytes(transcript, Uint8Array.of(isLow ? 1 : 2));
  const signature = await signBytes(device.sign.privateKey, purpose, side(low));
  const { sign, agree } = device.public;
  const introduction = toUtf8(JSON.stringify({ sign, agree, signature: toBase64url(signature) }));
  transport.send(await sealer.seal(introduction));
  const peer = await verifyIntroduction(await opener.open(await inbox.next()), side(!low));
  if (peer === undefined || !mayJoin(peer)) throw new Error('the peer is not a device of this vault');

  let sending: Promise<void> = Promise.resolve();
  return {
    peer,
    send(message) {
      // Sealing takes a moment, and counters must leave in order.
      sending = sending
        .then(async () => transport.send(await sealer.seal(message)))
        .catch(() => transport.close());
    },
    onMessage(listener) {
      const readOn = async (): Promise<void> => {
        for (;;) {
          const opened = await opener.open(await inbox.next());
          if (opened === undefined) throw new Error('the line was tampered with');
          await listener(opened);
        }
      };
      // A closed line ends it as well: closing twice does nothing.
      readOn().catch(() => transport.close());
    },
    onClose: (listener) => transport.onClose(listener),
    close: () => transport.close(),
  };
}

async function verifyIntroduction(
  bytes: Bytes | undefined,
  signed: Bytes,
): Promise<DevicePublic | undefined> {
  if (bytes === undefined) return undefined;
  try {
    const { sign, agree, signature } = Introduction.parse(JSON.parse(fromUtf8(bytes) ?? ''));
    const raw = fromBase64url(signature);
    if (raw === undefined || !(await verifyBytes(sign, purpose, signed, raw))) return undefined;
    return { device: await deviceId(idBytes(sign, 32), idBytes(agree, 32)), sign, agree };
  } catch {
    return undefined;
  }
}

/** AES-256-GCM with a counter for a nonce: each key seals one direction of one session. */
function counted(aes: CryptoKey) {
  let count = 0n;
  const iv = () => {
    const bytes = new Uint8Array(12);
    new DataView(bytes.buffer).setBigUint64(4, count++);
    return bytes;
  };
  return {
    async seal(bytes: Bytes): Promise<Sealed> {
      return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: iv() }, aes, bytes)) as Sealed;
    },
    async open(bytes: Bytes): Promise<Bytes | undefined> {
      try {
        return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv() }, aes, bytes));
      } catch {
        return undefined;
      }
    },
  };
}

/** The messages of a transport one after another; rejects once it is closed and read out. */
function messages(transport: Transport): { next(): Promise<Bytes> } {
  const waiting: Bytes[] = [];
  let wake: { resolve(message: Bytes): void; reject(error: Error): void } | undefined;
  let closed = false;
  transport.onMessage((message) => {
    if (wake === undefined) waiting.push(message);
    else {
      wake.resolve(message);
      wake = undefined;
    }
  });
  transport.onClose(() => {
    closed = true;
    wake?.reject(new Error('the line is closed'));
    wake = undefined;
  });
  return {
    next() {
      const first = waiting.shift();
      if (first !== undefined) return Promise.resolve(first);
      if (closed) return Promise.reject(new Error('the line is closed'));
      return new Promise((resolve, reject) => {
        wake = { resolve, reject };
      });
    },
  };
}
