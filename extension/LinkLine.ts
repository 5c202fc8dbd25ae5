import { toBase64url } from '../src/bytes/base64url.ts';
import { randomBytes } from '../src/bytes/randomBytes.ts';
import { importSeed, type SeededPair } from '../src/crypto/importSeed.ts';
import { deviceSecretLength, openDeviceKeys } from '../src/crypto/openDeviceKeys.ts';
import { channelPort } from '../src/sync/channelPort.ts';
import { type LinkMessage, linkPurpose, parseLinkMessage } from '../src/sync/LinkMessage.ts';
import { openChannel } from '../src/sync/openChannel.ts';
import { PairingExchange, type PairingState } from '../src/sync/PairingExchange.ts';
import { type PortLike, PortTransport } from '../src/sync/PortTransport.ts';
import type { Replica } from '../src/sync/Replica.ts';
import { SyncSession } from '../src/sync/SyncSession.ts';
import { type Joining, parseJoining } from '../src/vault/Joining.ts';
import { openLinkBox } from '../src/vault/openLinkBox.ts';
import type { Vault } from '../src/vault/Vault.ts';

export interface LinkLineParts {
  vault: Vault;
  port: PortLike;
  /** The app's origin, and this extension's id: what the exchange is bound to. */
  origin: string;
  extensionId: string;
  /** An exchange has begun or changed on this line. */
  pairing(state: PairingState): void;
  /** The extension was joined to the app at the other end. */
  joined(): void;
  /** The app has been locked, so this vault locks too. */
  lock(): void;
  /** Somebody is at work in the app. */
  active(): void;
  /** A session has begun, or the line has ended. */
  changed(): void;
}

/** One port from one tab of the app: the exchange, the unlocking and the sync that go over it. */
export class LinkLine {
  readonly #parts: LinkLineParts;
  #exchange: PairingExchange | undefined;
  #ephemeral: SeededPair | undefined;
  #session: SyncSession | undefined;
  #syncing = false;
  #ended = false;

  constructor(parts: LinkLineParts) {
    this.#parts = parts;
    parts.port.onMessage.addListener((raw) => {
      // A disk that fails, or a vault that is damaged: the app comes again, and the panel shows where it stands.
      this.#receive(raw).catch(() => this.end());
    });
    parts.port.onDisconnect.addListener(() => this.end());
  }

  get ended(): boolean {
    return this.#ended;
  }

  get connected(): boolean {
    return this.#session !== undefined;
  }

  /** Says where the vault stands, and offers what follows from it. */
  async introduce(): Promise<void> {
    const { vault } = this.#parts;
    const { at } = vault.state.value;
    if (at === 'new') this.#post({ type: 'new' });
    else if (at === 'open') this.sync();
    else if (at === 'locked') {
      const seed = randomBytes(32);
      const ephemeral = await importSeed('X25519', seed);
      seed.fill(0);
      const device = await vault.deviceOnDisk();
      if (device === undefined) return;
      this.#ephemeral = ephemeral;
      this.#post({ type: 'locked', device, ephemeral: toBase64url(ephemeral.publicBytes) });
    }
  }

  confirm(): void {
    void this.#exchange?.confirm();
  }

  cancel(): void {
    this.#exchange?.cancel();
  }

  /** The vault has been locked here: the app is told to lock too, and nothing more goes over this line. */
  lock(): void {
    this.#post({ type: 'lock' });
    this.end();
  }

  /** Somebody is at work in the side panel. */
  tellActive(): void {
    if (this.#session !== undefined) this.#post({ type: 'active' });
  }

  end(): void {
    if (this.#ended) return;
    this.#exchange?.cancel();
    this.#ended = true;
    this.#exchange = undefined;
    this.#ephemeral = undefined;
    this.#session?.close();
    this.#session = undefined;
    this.#parts.port.disconnect();
    this.#parts.changed();
  }

  async #receive(raw: unknown): Promise<void> {
    const message = parseLinkMessage(raw);
    if (message === undefined || this.#ended) return;
    if (message.type === 'pair') await this.#pair(message.message);
    else if (message.type === 'unlock') await this.#unlock(message.box);
    else if (message.type === 'lock') this.#parts.lock();
    else if (message.type === 'active' && this.#session !== undefined) this.#parts.active();
  }

  async #unlock(box: string): Promise<void> {
    const { vault } = this.#parts;
    const pair = this.#ephemeral;
    this.#ephemeral = undefined;
    const key = pair && (await openLinkBox(pair.pair, box, linkPurpose));
    if (key === undefined || vault.state.value.at !== 'locked') return;
    await vault.unlockWithLink(key).finally(() => key.fill(0));
  }

  async #pair(raw: unknown): Promise<void> {
    if (this.#parts.vault.state.value.at !== 'new') return;
    if ((raw as { type?: unknown } | null)?.type === 'offer') await this.#newExchange();
    await this.#exchange?.receive(raw);
  }

  /** One attempt a code: a new offer is a new exchange with new keys. */
  async #newExchange(): Promise<void> {
    const { vault, origin, extensionId, pairing, joined } = this.#parts;
    const secret = randomBytes(deviceSecretLength);
    const device = await openDeviceKeys(secret);
    if (this.#ended) return;
    const exchange: PairingExchange = new PairingExchange({
      role: 'joiner',
      device,
      channel: `${origin} ${extensionId}`,
      send: (message) => this.#post({ type: 'pair', message }),
      changed: (state) => {
        if (state.at === 'failed') secret.fill(0);
        if (this.#exchange !== exchange) return;
        pairing(state);
        // Cut off after the sync has begun: the next attempt is another device, and needs a line of its own.
        if (state.at === 'failed' && this.#syncing) this.end();
      },
      welcome: async (content, peer) => {
        const joining = parseJoining(content);
        if (joining === undefined) throw new Error('the app sent something else');
        await this.#join(joining, secret, vault.newReplica(device), peer.device);
        joined();
      },
    });
    this.#exchange = exchange;
  }

  /** Takes over the vault's log from the app; as soon as its roster names us, the vault here is made. */
  async #join(
    joining: Joining,
    secret: Uint8Array<ArrayBuffer>,
    replica: Replica,
    peer: string,
  ): Promise<void> {
    replica.expect(joining.vault);
    const listed = new Promise<void>((resolve) => {
      const unwatch = replica.watchCompartments((compartment) => {
        if (compartment !== joining.vault) return;
        unwatch();
        resolve();
      });
    });
    this.sync(replica, (device) => device === peer);
    await listed;
    if (!(await this.#parts.vault.join(joining, secret, replica)))
      throw new Error('the roster does not name us');
  }

  /** Opens the sealed channel, once on each line. */
  sync(
    replica = this.#parts.vault.replica,
    mayJoin = (device: string) => this.#parts.vault.isOwnDevice(device),
  ): void {
    if (replica === undefined || this.#syncing || this.#ended) return;
    this.#syncing = true;
    const transport = new PortTransport(channelPort(this.#parts.port));
    openChannel(transport, replica.device, (peer) => mayJoin(peer.device)).then(
      (channel) => {
        if (this.#ended) return channel.close();
        // An app of this vault that is unlocked: whoever is there may see what waits here to be saved.
        this.#parts.vault.uncover();
        this.#session = new SyncSession(replica, channel);
        channel.onClose(() => this.end());
        this.#parts.changed();
      },
      () => this.end(),
    );
    this.#post({ type: 'open', device: replica.device.public.device });
  }

  #post(message: LinkMessage): void {
    try {
      this.#parts.port.postMessage(message);
    } catch {
      // The port is closing; its own event says so.
    }
  }
}
