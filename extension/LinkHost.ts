import type { Bytes } from '../src/bytes/Bytes.ts';
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
import { WritableStore } from '../src/vault/Store.ts';
import type { Vault } from '../src/vault/Vault.ts';

/** The extension's end of the link to the app in the same browser. */
export class LinkHost {
  /** The exchange that is under way, for the panel to show. */
  readonly pairing = new WritableStore<PairingState | undefined>(undefined);
  readonly connected = new WritableStore(false);
  readonly #vault: Vault;
  readonly #extensionId: string;
  readonly #joined: (origin: string) => void;
  #port: PortLike | undefined;
  #exchange: PairingExchange | undefined;
  #ephemeral: SeededPair | undefined;
  #session: SyncSession | undefined;

  /** `joined` is told the origin of the app that this extension was joined to. */
  constructor(vault: Vault, extensionId: string, joined: (origin: string) => void) {
    this.#vault = vault;
    this.#extensionId = extensionId;
    this.#joined = joined;
  }

  /** A port from the app. The newest one counts: the app has been reloaded, or is open in another tab. */
  accept(port: PortLike, origin: string): void {
    this.#drop();
    this.#port = port;
    port.onMessage.addListener((raw) => void this.#receive(port, origin, raw));
    port.onDisconnect.addListener(() => {
      if (this.#port === port) this.#drop();
    });
    void this.#introduce(port);
  }

  confirm(): void {
    void this.#exchange?.confirm();
  }

  cancel(): void {
    this.#exchange?.cancel();
  }

  #drop(): void {
    this.#session?.close();
    this.#session = undefined;
    this.#port = undefined;
    this.#exchange?.cancel();
    this.#exchange = undefined;
    this.connected.set(false);
    if (this.pairing.value?.at !== 'failed') this.pairing.set(undefined);
  }

  async #introduce(port: PortLike): Promise<void> {
    const state = this.#vault.state.value;
    if (state.at === 'new') post(port, { type: 'new' });
    else if (state.at === 'open') this.#openSession(port);
    else if (state.at === 'locked') {
      const seed = randomBytes(32);
      this.#ephemeral = await importSeed('X25519', seed);
      seed.fill(0);
      const device = await this.#vault.deviceOnDisk();
      if (device === undefined) return;
      post(port, { type: 'locked', device, ephemeral: toBase64url(this.#ephemeral.publicBytes) });
    }
  }

  async #receive(port: PortLike, origin: string, raw: unknown): Promise<void> {
    const message = parseLinkMessage(raw);
    if (message === undefined || this.#port !== port) return;
    if (message.type === 'pair') await this.#pair(port, origin, message.message);
    else if (message.type === 'unlock') await this.#unlock(port, message.box);
    else if (message.type === 'lock') await this.#vault.lock();
  }

  async #unlock(port: PortLike, box: string): Promise<void> {
    const pair = this.#ephemeral;
    this.#ephemeral = undefined;
    const key = pair && (await openLinkBox(pair.pair, box, linkPurpose));
    if (key === undefined || this.#vault.state.value.at !== 'locked') return;
    const opened = await this.#vault.unlockWithLink(key);
    key.fill(0);
    if (opened) this.#openSession(port);
  }

  async #pair(port: PortLike, origin: string, raw: unknown): Promise<void> {
    if (this.#vault.state.value.at !== 'new') return;
    const offer = (raw as { type?: unknown } | null)?.type === 'offer';
    // One attempt a code: a new offer is a new exchange with new keys.
    if (offer) this.#exchange = await this.#newExchange(port, origin);
    await this.#exchange?.receive(raw);
  }

  async #newExchange(port: PortLike, origin: string): Promise<PairingExchange> {
    const secret = randomBytes(deviceSecretLength);
    const device = await openDeviceKeys(secret);
    const exchange: PairingExchange = new PairingExchange({
      role: 'joiner',
      device,
      channel: `${origin} ${this.#extensionId}`,
      send: (message) => post(port, { type: 'pair', message }),
      changed: (state) => {
        if (this.#exchange === exchange) this.pairing.set(state);
      },
      welcome: async (content, peer) => {
        const joining = parseJoining(content);
        if (joining === undefined) throw new Error('the app sent something else');
        await this.#join(port, joining, secret, this.#vault.newReplica(device), peer.device);
        this.#joined(origin);
      },
    });
    return exchange;
  }

  /** Takes over the vault's log from the app; as soon as its roster names us, the vault here is made. */
  async #join(
    port: PortLike,
    joining: Joining,
    secret: Bytes,
    replica: Replica,
    peer: string,
  ): Promise<void> {
    replica.expect(joining.vault);
    const listed = new Promise<void>((resolve) => {
      const unwatch = replica.watch(() => {
        if (replica.roster(joining.vault) === undefined) return;
        unwatch();
        resolve();
      });
    });
    this.#openSession(port, replica, (device) => device === peer);
    await listed;
    await this.#vault.join(joining, secret, replica);
  }

  #openSession(
    port: PortLike,
    replica = this.#vault.replica,
    mayJoin = (device: string) => this.#vault.isOwnDevice(device),
  ): void {
    if (replica === undefined || this.#session !== undefined) return;
    const transport = new PortTransport(channelPort(port));
    void openChannel(transport, replica.device, (peer) => mayJoin(peer.device)).then(
      (channel) => {
        if (this.#port !== port) return;
        this.#session = new SyncSession(replica, channel);
        this.connected.set(true);
      },
      () => this.connected.set(false),
    );
    post(port, { type: 'open', device: replica.device.public.device });
  }
}

function post(port: PortLike, message: LinkMessage): void {
  try {
    port.postMessage(message);
  } catch {
    // The port is closing; its own event says so.
  }
}
