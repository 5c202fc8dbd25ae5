import { channelPort } from '../sync/channelPort.ts';
import { type LinkMessage, linkPurpose, parseLinkMessage } from '../sync/LinkMessage.ts';
import { openChannel } from '../sync/openChannel.ts';
import { PairingExchange } from '../sync/PairingExchange.ts';
import { type PortLike, PortTransport } from '../sync/PortTransport.ts';
import { SyncSession } from '../sync/SyncSession.ts';
import type { ExtensionLink, LinkState } from '../vault/ExtensionLink.ts';
import { WritableStore } from '../vault/Store.ts';
import { sealLinkKey } from '../vault/sealLinkKey.ts';
import type { Vault } from '../vault/Vault.ts';
import { welcomeBytes } from '../vault/welcomeBytes.ts';

const retryTimes = [500, 1000, 3000, 10_000, 30_000];

export interface AppLinkParts {
  vault: Vault;
  /** A port to the extension, or `undefined` where the browser knows of none. */
  connect(): PortLike | undefined;
  /** Binds the exchange to this line: the app's origin and the extension's id. */
  channel: string;
}

/** The app's end of the link to the extension in the same browser. Runs while the vault is open. */
export class AppLink implements ExtensionLink {
  readonly state = new WritableStore<LinkState>({ at: 'absent' });
  readonly #parts: AppLinkParts;
  #port: PortLike | undefined;
  #exchange: PairingExchange | undefined;
  #session: SyncSession | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(parts: AppLinkParts) {
    this.#parts = parts;
    const { state } = parts.vault;
    state.subscribe(() => (state.value.at === 'open' ? this.#connect() : this.#leave()));
  }

  #connect(): void {
    clearTimeout(this.#timer);
    if (this.#port !== undefined || this.#parts.vault.state.value.at !== 'open') return;
    const port = this.#parts.connect();
    if (port === undefined) return this.#gone();
    this.#port = port;
    port.onMessage.addListener((raw) => void this.#receive(port, raw));
    port.onDisconnect.addListener(() => this.#lost(port));
  }

  #lost(port: PortLike): void {
    if (this.#port !== port) return;
    this.#port = undefined;
    this.#session = undefined;
    this.#exchange?.cancel();
    this.#exchange = undefined;
    this.#gone();
  }

  #gone(): void {
    const { value } = this.state;
    this.state.set(value.at === 'joined' ? { ...value, connected: false } : { at: 'absent' });
    if (this.#parts.vault.state.value.at !== 'open') return;
    const wait = retryTimes[Math.min(this.#failures, retryTimes.length - 1)];
    this.#failures += 1;
    this.#timer = setTimeout(() => this.#connect(), wait);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    const port = this.#port;
    this.#port = undefined;
    this.#session = undefined;
    this.#exchange = undefined;
    if (port !== undefined) {
      post(port, { type: 'lock' });
      port.disconnect();
    }
    this.state.set({ at: 'absent' });
  }

  async #receive(port: PortLike, raw: unknown): Promise<void> {
    const message = parseLinkMessage(raw);
    if (message === undefined || this.#port !== port) return;
    this.#failures = 0;
    if (message.type === 'new' && this.#exchange === undefined) this.state.set({ at: 'found' });
    else if (message.type === 'pair') await this.#exchange?.receive(message.message);
    else if (message.type === 'locked') await this.#unlock(port, message.device, message.ephemeral);
    else if (message.type === 'open') await this.#sync(port);
  }

  begin(): void {
    const port = this.#port;
    if (port === undefined) return this.#connect();
    const replica = this.#parts.vault.replica;
    if (replica === undefined || this.state.value.at === 'joined' || this.state.value.at === 'compare')
      return;
    const exchange = new PairingExchange({
      role: 'issuer',
      device: replica.device,
      channel: this.#parts.channel,
      send: (message) => post(port, { type: 'pair', message }),
      changed: (state) => {
        if (this.#exchange !== exchange) return;
        if (state.at === 'compare' || state.at === 'failed') this.state.set(state);
        if (state.at === 'done' || state.at === 'failed') this.#exchange = undefined;
      },
      admit: async (peer) => welcomeBytes(await this.#parts.vault.admit(peer)),
    });
    this.#exchange = exchange;
    void exchange.begin();
  }

  confirm(): void {
    void this.#exchange?.confirm();
  }

  cancel(): void {
    this.#exchange?.cancel();
  }

  async #unlock(port: PortLike, device: string, ephemeral: string): Promise<void> {
    const box = await sealLinkKey(this.#parts.vault, device, ephemeral, linkPurpose);
    if (box === undefined) {
      this.state.set({ at: 'failed', why: 'The extension in this browser belongs to another vault.' });
      return;
    }
    this.state.set({ at: 'joined', connected: false, waiting: 0 });
    post(port, { type: 'unlock', box });
  }

  async #sync(port: PortLike): Promise<void> {
    const { vault } = this.#parts;
    const replica = vault.replica;
    if (replica === undefined || this.#session !== undefined) return;
    try {
      const transport = new PortTransport(channelPort(port));
      const channel = await openChannel(transport, replica.device, (peer) => vault.isOwnDevice(peer.device));
      const session = new SyncSession(replica, channel, () => this.#show(session));
      this.#session = session;
      this.#show(session);
    } catch {
      this.state.set({ at: 'failed', why: 'The extension in this browser belongs to another vault.' });
    }
  }

  #show(session: SyncSession): void {
    if (this.#session === session) {
      this.state.set({ at: 'joined', connected: true, waiting: session.waiting });
    }
  }
}

function post(port: PortLike, message: LinkMessage): void {
  try {
    port.postMessage(message);
  } catch {
    // The port is closing; its own event says so.
  }
}
