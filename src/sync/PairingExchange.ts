import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { idBytes } from '../bytes/idBytes.ts';
import { type Random, randomBytes } from '../bytes/randomBytes.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import type { DeviceKeys, DevicePublic } from '../crypto/DeviceKeys.ts';
import { deviceId } from '../crypto/deviceId.ts';
import { type PairingParty, pairingCommitment, pairingNumber, pairingTranscript } from '../crypto/pairing.ts';
import { openBox, sealBox } from '../crypto/sealBox.ts';
import { signBytes, verifyBytes } from '../crypto/signBytes.ts';

const key = z.string().check(z.regex(/^[\w-]{43}$/));
const signature = z.string().check(z.regex(/^[\w-]{86}$/));
const box = z.string().check(z.regex(/^[\w-]{64,20000}$/));

/** What goes over the wire, each in its turn. None of it is secret but the box, which is sealed. */
export const PairingMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('offer'), v: z.literal(1), commitment: key }),
  z.object({ type: z.literal('answer'), sign: key, agree: key, nonce: key }),
  z.object({ type: z.literal('open'), sign: key, agree: key, nonce: key }),
  z.object({ type: z.literal('confirm'), signature }),
  z.object({ type: z.literal('welcome'), box, signature }),
  z.object({ type: z.literal('stop') }),
]);
export type PairingMessage = z.infer<typeof PairingMessage>;

/** What the exchange tells the screen. */
export type PairingState =
  | { at: 'waiting' }
  | { at: 'compare'; number: string; confirmedHere: boolean; confirmedThere: boolean }
  | { at: 'done' }
  | { at: 'failed'; why: string };

export interface PairingParts {
  role: 'issuer' | 'joiner';
  device: DeviceKeys;
  /** Binds the exchange to the line it runs over: origin and extension id, or DTLS fingerprints. */
  channel: string;
  send(message: PairingMessage): void;
  changed(state: PairingState): void;
  /** Issuer: both have confirmed; admits the peer and gives what it needs to join. */
  admit?(peer: DevicePublic): Promise<Bytes>;
  /** Joiner: the peer has let us in. */
  welcome?(content: Bytes, peer: DevicePublic): Promise<void>;
  random?: Random;
}

const failedHere = 'This device could not save what is needed. Nothing was connected.';
const confirmPurpose = 'casewright/pair/confirm/1';
const welcomePurpose = 'casewright/pair/welcome/1';

/**
 * The exchange of S17, one attempt of it. The issuer commits to its keys and nonce before it sees the
 * joiner's; both show the number; each person confirms on their own screen; only then does the issuer admit
 * the joiner and send what it needs, sealed to the joiner's key. Any message out of turn ends the attempt.
 */
export class PairingExchange {
  readonly #parts: PairingParts;
  readonly #own: PairingParty;
  #peer: PairingParty | undefined;
  #commitment = '';
  #transcript: Bytes | undefined;
  #state: PairingState = { at: 'waiting' };
  #turn: Promise<void> = Promise.resolve();

  constructor(parts: PairingParts) {
    this.#parts = parts;
    const { sign, agree } = parts.device.public;
    this.#own = { sign, agree, nonce: toBase64url((parts.random ?? randomBytes)(32)) };
  }

  /** The issuer's first move. */
  async begin(): Promise<void> {
    this.#parts.send({ type: 'offer', v: 1, commitment: await pairingCommitment(this.#own) });
  }

  /** Takes whatever came over the line, in the order it came. Never throws. */
  receive(raw: unknown): Promise<void> {
    this.#turn = this.#turn
      .then(() => this.#take(raw))
      .catch(() => this.#fail('The other side sent something else.'));
    return this.#turn;
  }

  async #take(raw: unknown): Promise<void> {
    if (this.#state.at === 'failed' || this.#state.at === 'done') return;
    const message = PairingMessage.parse(raw);
    const issuer = this.#parts.role === 'issuer';
    if (message.type === 'stop') return this.#fail('The other side stopped.', false);
    if (message.type === 'offer' && !issuer && this.#commitment === '') {
      this.#commitment = message.commitment;
      this.#parts.send({ type: 'answer', ...this.#own });
      return;
    }
    if (message.type === 'answer' && issuer && this.#peer === undefined) {
      this.#peer = party(message);
      this.#parts.send({ type: 'open', ...this.#own });
      return this.#compare(this.#own, this.#peer);
    }
    if (message.type === 'open' && !issuer && this.#commitment !== '' && this.#peer === undefined) {
      this.#peer = party(message);
      if ((await pairingCommitment(this.#peer)) !== this.#commitment) {
        return this.#fail('The other side changed its keys in the middle.');
      }
      return this.#compare(this.#peer, this.#own);
    }
    if (message.type === 'confirm' && this.#state.at === 'compare') {
      const raw = fromBase64url(message.signature);
      const signed =
        raw !== undefined &&
        (await verifyBytes(this.#peerParty.sign, confirmPurpose, this.#signed(!issuer), raw));
      if (!signed) return this.#fail('The other side could not prove its keys.');
      const state = this.#state as PairingState;
      if (state.at !== 'compare') return;
      this.#set({ ...state, confirmedThere: true });
      return this.#finishIfBoth().catch(() => this.#fail(failedHere));
    }
    if (message.type === 'welcome' && !issuer && this.#state.at === 'compare' && this.#state.confirmedHere) {
      return this.#enter(message);
    }
    this.#fail('The other side sent something out of turn.');
  }

  /** This side's person has compared the numbers and clicked. */
  confirm(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#confirm()).catch(() => this.#fail(failedHere));
    return this.#turn;
  }

  async #confirm(): Promise<void> {
    if (this.#state.at !== 'compare' || this.#state.confirmedHere) return;
    const own = await signBytes(
      this.#parts.device.sign.privateKey,
      confirmPurpose,
      this.#signed(this.#parts.role === 'issuer'),
    );
    // The person may have cancelled while it was signed; the compiler does not see that the state can change.
    const state = this.#state as PairingState;
    if (state.at !== 'compare') return;
    this.#set({ ...state, confirmedHere: true });
    this.#parts.send({ type: 'confirm', signature: toBase64url(own) });
    await this.#finishIfBoth();
  }

  /** The numbers differ, or the person has thought better of it. */
  cancel(): void {
    this.#fail('Stopped. Nothing was connected.');
  }

  async #compare(issuer: PairingParty, joiner: PairingParty): Promise<void> {
    this.#transcript = pairingTranscript(issuer, joiner, this.#parts.channel);
    const number = await pairingNumber(this.#transcript);
    this.#set({ at: 'compare', number, confirmedHere: false, confirmedThere: false });
  }

  async #finishIfBoth(): Promise<void> {
    const state = this.#state;
    if (state.at !== 'compare' || !state.confirmedHere || !state.confirmedThere) return;
    if (this.#parts.role !== 'issuer' || this.#parts.admit === undefined) return;
    const content = await this.#parts.admit(await devicePublic(this.#peerParty));
    const sealed = await sealBox(idBytes(this.#peerParty.agree, 32), content, welcomePurpose);
    content.fill(0);
    const own = await signBytes(this.#parts.device.sign.privateKey, welcomePurpose, sealed);
    // Cancelled meanwhile: the key is not sent.
    if ((this.#state as PairingState).at !== 'compare') return;
    this.#parts.send({ type: 'welcome', box: toBase64url(sealed), signature: toBase64url(own) });
    this.#set({ at: 'done' });
  }

  async #enter(message: { box: string; signature: string }): Promise<void> {
    const sealed = fromBase64url(message.box);
    const raw = fromBase64url(message.signature);
    const peer = this.#peerParty;
    if (
      sealed === undefined ||
      raw === undefined ||
      !(await verifyBytes(peer.sign, welcomePurpose, sealed, raw))
    ) {
      return this.#fail('The other side could not prove its keys.');
    }
    const content = await openBox(this.#parts.device.agree, sealed, welcomePurpose);
    if (content === undefined) return this.#fail('What the other side sent cannot be opened.');
    try {
      await this.#parts.welcome?.(content, await devicePublic(peer));
    } catch {
      return this.#fail(failedHere);
    } finally {
      content.fill(0);
    }
    if ((this.#state as PairingState).at === 'compare') this.#set({ at: 'done' });
  }

  /** What a confirmation signs: the whole exchange, and which side is signing. */
  #signed(byIssuer: boolean): Bytes {
    if (this.#transcript === undefined) throw new Error('nothing to confirm yet');
    const side = toUtf8(byIssuer ? 'issuer' : 'joiner');
    const signed = new Uint8Array(this.#transcript.length + side.length);
    signed.set(this.#transcript);
    signed.set(side, this.#transcript.length);
    return signed;
  }

  get #peerParty(): PairingParty {
    if (this.#peer === undefined) throw new Error('no peer yet');
    return this.#peer;
  }

  #fail(why: string, tell = true): void {
    if (this.#state.at === 'failed' || this.#state.at === 'done') return;
    if (tell) this.#parts.send({ type: 'stop' });
    this.#set({ at: 'failed', why });
  }

  #set(state: PairingState): void {
    this.#state = state;
    this.#parts.changed(state);
  }
}

function party({ sign, agree, nonce }: PairingParty): PairingParty {
  return { sign, agree, nonce };
}

async function devicePublic({ sign, agree }: PairingParty): Promise<DevicePublic> {
  return { device: await deviceId(idBytes(sign, 32), idBytes(agree, 32)), sign, agree };
}
