import { channelPort } from '../sync/channelPort.ts';
import { type LinkMessage, linkPurpose, parseLinkMessage } from '../sync/LinkMessage.ts';
import { openChannel } from '../sync/openChannel.ts';
import { PairingExchange } from '../sync/PairingExchange.ts';
import { type PortLike, PortTransport } from '../sync/PortTransport.ts';
import { SyncSession } from '../sync/SyncSession.ts';
import type { ExtensionLink, LinkState } from '../vault/ExtensionLink.ts';
import { WritableStore } from '../vault/Store.ts';
import { saveProblem } from '../vault/saveProblem.ts';
import { sealLinkKey } from '../vault/sealLinkKey.ts';
import type { Vault } from '../vault/Vault.ts';
import { welcomeBytes } from '../vault/welcomeBytes.ts';

const retryTimes = [500, 1000, 3000, 10_000, 30_000];
/** An extension that is there says something at once; a port that stays silent was answered by nobody. */
const silence = 5000;
/** A session that has lasted this long counts as a line that works. */
const steady = 10_000;

const otherVault = 'The extension in this browser belongs to another vault.';

export interface AppLinkParts {
  vault: Vault;
  /** A port to the extension, or `undefined` where the browser knows of none. */
  connect(): PortLike | undefined;
  /** Somebody is at work in the extension. */
  active?(): void;
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
  /** The next thing to do about the line: connect again, give up on silence, or trust it. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(parts: AppLinkParts) {
    this.#parts = parts;
    const follow = () => (this.#open ? this.#connect() : this.#leave());
    parts.vault.state.subscribe(follow);
    parts.vault.cover.subscribe(follow);
  }

  /** A vault that is covered waits to be locked: the extension need not wait with it. */
  get #open(): boolean {
    const { state, cover } = this.#parts.vault;
    return state.value.at === 'open' && cover.value === undefined;
  }

  /** Somebody is at work in this tab. */
  tellActive(): void {
    if (this.#session !== undefined && this.#port !== undefined) post(this.#port, { type: 'active' });
  }

  #connect(): void {
    clearTimeout(this.#timer);
    if (this.#port !== undefined || !this.#open) return;
    const port = this.#parts.connect();
    if (port === undefined) return this.#gone();
    this.#port = port;
    port.onMessage.addListener((raw) => {
      this.#receive(port, raw).catch((why: unknown) => this.#fail(port, saveProblem(why)));
    });
    port.onDisconnect.addListener(() => this.#lost(port));
    this.#timer = setTimeout(() => this.#giveUp(port), silence);
  }

  /** Lets go of a port of which nothing more is to be expected. Its own event tells the other side alone. */
  #giveUp(port: PortLike): void {
    port.disconnect();
    this.#lost(port);
  }

  #fail(port: PortLike, why: string): void {
    if (this.#port !== port) return;
    this.state.set({ at: 'failed', why });
    this.#giveUp(port);
  }

  #lost(port: PortLike): void {
    if (this.#port !== port) return;
    this.#drop();
    this.#gone();
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#port = undefined;
    this.#exchange?.cancel();
    this.#exchange = undefined;
    this.#session?.close();
    this.#session = undefined;
  }

  #gone(): void {
    const { value } = this.state;
    if (value.at === 'joined') this.state.set({ ...value, connected: false });
    else if (value.at !== 'failed') this.state.set({ at: 'absent' });
    if (!this.#open) return;
    const wait = retryTimes[Math.min(this.#failures, retryTimes.length - 1)];
    this.#failures += 1;
    this.#timer = setTimeout(() => this.#connect(), wait);
  }

  #leave(): void {
    const port = this.#port;
    if (port !== undefined) post(port, { type: 'lock' });
    this.#drop();
    port?.disconnect();
    this.#failures = 0;
    this.state.set({ at: 'absent' });
  }

  async #receive(port: PortLike, raw: unknown): Promise<void> {
    const message = parseLinkMessage(raw);
    if (message === undefined || this.#port !== port) return;
    if (this.#session === undefined) clearTimeout(this.#timer);
    if (message.type === 'new' && this.#exchange === undefined) this.state.set({ at: 'found' });
    else if (message.type === 'pair') await this.#exchange?.receive(message.message);
    else if (message.type === 'locked') await this.#unlock(port, message.device, message.ephemeral);
    else if (message.type === 'open') await this.#sync(port);
    else if (message.type === 'active' && this.#session !== undefined) this.#parts.active?.();
    // Locked in the side panel, or in another tab. A tab that can't save says so itself, and stays open.
    else if (message.type === 'lock') await this.#parts.vault.lock().catch(() => undefined);
  }

  begin(): void {
    const port = this.#port;
    if (port === undefined) return this.#connect();
    const replica = this.#parts.vault.replica;
    // One attempt at a time: two offers at once would show two numbers.
    if (replica === undefined || this.#exchange !== undefined || this.state.value.at === 'joined') return;
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
    if (this.#port !== port) return;
    if (box === undefined) {
      this.state.set({ at: 'failed', why: otherVault });
      return;
    }
    this.state.set({ at: 'joined', connected: false, waiting: 0 });
    post(port, { type: 'unlock', box });
  }

  async #sync(port: PortLike): Promise<void> {
    const { vault } = this.#parts;
    const replica = vault.replica;
    if (replica === undefined || this.#session !== undefined) return;
    // Made before anything is waited for: the extension may speak at once.
    const transport = new PortTransport(channelPort(port));
    // It may have been let in by another tab a moment ago.
    await vault.refreshRoster();
    let wanted = true;
    const opening = openChannel(transport, replica.device, (peer) => {
      wanted = vault.isOwnDevice(peer.device);
      return wanted;
    });
    const channel = await opening.catch(() => undefined);
    if (channel === undefined) {
      if (!wanted) this.#fail(port, otherVault);
      else if (this.#port === port) this.#giveUp(port);
      return;
    }
    if (this.#port !== port) return channel.close();
    const session: SyncSession = new SyncSession(replica, channel, () => this.#show(session));
    channel.onClose(() => this.#lost(port));
    this.#session = session;
    this.#timer = setTimeout(() => {
      this.#failures = 0;
    }, steady);
    this.#show(session);
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
