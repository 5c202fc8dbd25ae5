import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes/concatBytes.ts';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import type { Sealed } from '../../src/bytes/Sealed.ts';
import { openDeviceKeys } from '../../src/crypto/openDeviceKeys.ts';
import { memoryTransports } from '../../src/sync/memoryTransports.ts';
import { openChannel } from '../../src/sync/openChannel.ts';
import type { Transport } from '../../src/sync/Transport.ts';

const device = () => openDeviceKeys(randomBytes(64));
const anybody = () => true;

/** A transport whose messages from its peer go through `change` first. */
function tampered(transport: Transport, change: (message: Sealed, index: number) => Sealed): Transport {
  let index = 0;
  return { ...transport, onMessage: (listener) => transport.onMessage((m) => listener(change(m, index++))) };
}

describe('[P5] the sealed channel', () => {
  it('tells each side who the other is, and carries messages in order', async () => {
    const [a, b] = memoryTransports();
    const [one, two] = [await device(), await device()];
    const [here, there] = await Promise.all([openChannel(a, one, anybody), openChannel(b, two, anybody)]);
    expect(here.peer).toEqual(two.public);
    expect(there.peer).toEqual(one.public);
    const got: number[] = [];
    await new Promise<void>((resolve) => {
      there.onMessage(async ([number]) => {
        got.push(number ?? 0);
        if (got.length === 50) resolve();
      });
      for (let i = 0; i < 50; i += 1) here.send(Uint8Array.of(i));
    });
    expect(got).toEqual([...got].sort((x, y) => x - y));
  });

  it('a device that is not wanted is turned away, and the line is closed', async () => {
    const [a, b] = memoryTransports();
    let closed = 0;
    b.onClose(() => {
      closed += 1;
    });
    const results = await Promise.allSettled([
      openChannel(a, await device(), () => false),
      openChannel(b, await device(), anybody),
    ]);
    expect(results[0].status).toBe('rejected');
    expect(closed).toBe(1);
  });

  it('our own words, sent back to us, open nothing', async () => {
    const [a, b] = memoryTransports();
    b.onMessage((message) => b.send(message));
    await expect(openChannel(a, await device(), anybody)).rejects.toThrow('not a device');
  });

  it.each([
    ['a public key that is none', 0, () => new Uint8Array(31)],
    ['a public key of low order', 0, () => new Uint8Array(32)],
    ['an introduction with a bit changed', 1, (m: Sealed) => m.map((byte, i) => (i === 9 ? byte ^ 1 : byte))],
  ])('%s ends it, and closes the line', async (_, at, change) => {
    const [a, b] = memoryTransports();
    let closed = 0;
    a.onClose(() => {
      closed += 1;
    });
    const changed = tampered(a, (m, index) => (index === at ? (change(m) as Sealed) : m));
    openChannel(b, await device(), anybody).catch(() => undefined);
    await expect(openChannel(changed, await device(), anybody)).rejects.toThrow();
    expect(closed).toBe(1);
  });

  it('a peer that goes away in the middle of the handshake is not waited for', async () => {
    const [a, b] = memoryTransports();
    b.onMessage(() => b.close());
    await expect(openChannel(a, await device(), anybody)).rejects.toThrow('closed');
  });

  it.each([
    ['is replayed', (m: Sealed, before: Sealed | undefined) => before ?? m],
    ['is changed', (m: Sealed) => concatBytes(m.slice(0, -1), Uint8Array.of((m.at(-1) ?? 0) ^ 1)) as Sealed],
  ])('a message that %s ends the channel', async (_, change) => {
    const [a, b] = memoryTransports();
    let before: Sealed | undefined;
    const line = tampered(b, (m, index) => {
      const result = index === 3 ? change(m, before) : m;
      before = m;
      return result;
    });
    const [here, there] = await Promise.all([
      openChannel(a, await device(), anybody),
      openChannel(line, await device(), anybody),
    ]);
    const got: number[] = [];
    there.onMessage(async ([number]) => void got.push(number ?? 0));
    const closed = new Promise<void>((resolve) => here.onClose(resolve));
    here.send(Uint8Array.of(1));
    here.send(Uint8Array.of(2));
    await closed;
    expect(got).toEqual([1]);
  });

  it('a listener that fails closes the channel instead of falling silent', async () => {
    const [a, b] = memoryTransports();
    const [here, there] = await Promise.all([
      openChannel(a, await device(), anybody),
      openChannel(b, await device(), anybody),
    ]);
    there.onMessage(() => Promise.reject(new Error('the disk is full')));
    const closed = new Promise<void>((resolve) => here.onClose(resolve));
    here.send(Uint8Array.of(1));
    await closed;
  });
});
