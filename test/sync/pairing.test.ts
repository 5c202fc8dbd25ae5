import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../src/bytes/base64url.ts';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import { openDeviceKeys } from '../../src/crypto/openDeviceKeys.ts';
import { PairingExchange, type PairingMessage, type PairingState } from '../../src/sync/PairingExchange.ts';

const key = () => toBase64url(randomBytes(32));

async function side(role: 'issuer' | 'joiner', overrides: object = {}) {
  const sent: PairingMessage[] = [];
  const states: PairingState[] = [];
  const admitted: string[] = [];
  const exchange = new PairingExchange({
    role,
    device: await openDeviceKeys(randomBytes(64)),
    channel: 'test',
    send: (message) => sent.push(message),
    changed: (state) => states.push(state),
    admit: async (peer) => {
      admitted.push(peer.device);
      return new Uint8Array([1, 2, 3]);
    },
    ...overrides,
  });
  return { exchange, sent, states, admitted };
}

/** Hands over everything that was sent, in turn, until neither side has more. */
async function deliverAll(a: Awaited<ReturnType<typeof side>>, b: Awaited<ReturnType<typeof side>>) {
  for (let round = 0; round < 20; round += 1) {
    const [fromA, fromB] = [a.sent.splice(0), b.sent.splice(0)];
    if (fromA.length + fromB.length === 0) return;
    for (const message of fromA) await b.exchange.receive(message);
    for (const message of fromB) await a.exchange.receive(message);
  }
  throw new Error('the exchange does not settle');
}

describe('[S17] the exchange', () => {
  it('gives the joiner what it needs, after both have confirmed, and not before', async () => {
    const welcomed: number[][] = [];
    const issuer = await side('issuer');
    const joiner = await side('joiner', {
      welcome: async (content: Uint8Array) => void welcomed.push([...content]),
    });
    await issuer.exchange.begin();
    await deliverAll(issuer, joiner);
    await issuer.exchange.confirm();
    await deliverAll(issuer, joiner);
    expect(issuer.admitted).toEqual([]);
    expect(welcomed).toEqual([]);
    await joiner.exchange.confirm();
    await deliverAll(issuer, joiner);
    expect(issuer.admitted).toHaveLength(1);
    expect(welcomed).toEqual([[1, 2, 3]]);
    expect(issuer.states.at(-1)).toEqual({ at: 'done' });
  });

  it('ends when the issuer opens other keys than it committed to', async () => {
    const issuer = await side('issuer');
    const joiner = await side('joiner');
    await issuer.exchange.begin();
    await joiner.exchange.receive(issuer.sent.shift());
    await joiner.exchange.receive({ type: 'open', sign: key(), agree: key(), nonce: key() });
    expect(joiner.states.at(-1)).toMatchObject({
      at: 'failed',
      why: expect.stringContaining('changed its keys'),
    });
  });

  it('shows different numbers to two people with a stranger between them', async () => {
    const issuer = await side('issuer');
    const joiner = await side('joiner');
    const strangerToIssuer = await side('joiner');
    const strangerToJoiner = await side('issuer');
    await issuer.exchange.begin();
    await strangerToJoiner.exchange.begin();
    await deliverAll(issuer, strangerToIssuer);
    await deliverAll(strangerToJoiner, joiner);
    const numbers = [issuer, joiner].map(({ states }) => {
      const last = states.at(-1);
      return last?.at === 'compare' ? last.number : '';
    });
    expect(numbers[0]).toMatch(/^\d{6}$/);
    expect(numbers[1]).not.toBe(numbers[0]);
  });

  it('takes no confirmation that was signed by somebody else, or replayed from the other side', async () => {
    const issuer = await side('issuer');
    const joiner = await side('joiner');
    await issuer.exchange.begin();
    await deliverAll(issuer, joiner);
    await issuer.exchange.confirm();
    const own = issuer.sent[0];
    await issuer.exchange.receive(own);
    expect(issuer.states.at(-1)).toMatchObject({ at: 'failed' });
    expect(issuer.admitted).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['an unknown type', { type: 'hello' }],
    ['a confirmation before there is a number', { type: 'confirm', signature: toBase64url(randomBytes(64)) }],
    [
      'a welcome out of turn',
      { type: 'welcome', box: 'A'.repeat(80), signature: toBase64url(randomBytes(64)) },
    ],
    ['keys that are too long', { type: 'answer', sign: 'A'.repeat(5000), agree: key(), nonce: key() }],
    [
      'a getter that throws',
      Object.defineProperty({}, 'type', {
        get: () => {
          throw new Error('no');
        },
      }),
    ],
  ])('ends on %s, and never throws', async (_, message) => {
    const issuer = await side('issuer');
    await issuer.exchange.begin();
    await issuer.exchange.receive(message);
    expect(issuer.states.at(-1)).toMatchObject({ at: 'failed' });
    expect(issuer.admitted).toEqual([]);
  });
});
