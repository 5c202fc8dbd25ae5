import type { PairingState } from '../src/sync/PairingExchange.ts';
import type { PortLike } from '../src/sync/PortTransport.ts';
import { WritableStore } from '../src/vault/Store.ts';
import type { Vault } from '../src/vault/Vault.ts';
import { LinkLine } from './LinkLine.ts';

/** More tabs than anybody has; a page that opens ports without end loses its oldest. */
const maxLines = 20;

/** The extension's end of the link to the app in the same browser: a line for each tab that the app is open in. */
export class LinkHost {
  /** The exchange that is under way, for the panel to show. */
  readonly pairing = new WritableStore<PairingState | undefined>(undefined);
  readonly connected = new WritableStore(false);
  readonly #vault: Vault;
  readonly #extensionId: string;
  readonly #joined: (origin: string) => void;
  readonly #lines = new Set<LinkLine>();
  /** The line on which the exchange runs that the panel shows. */
  #pairingLine: LinkLine | undefined;
  #wasOpen: boolean;

  /** Hears that somebody is at work in the app. */
  heard: () => void = () => {};

  /** `joined` is told the origin of the app that this extension was joined to. */
  constructor(vault: Vault, extensionId: string, joined: (origin: string) => void) {
    this.#vault = vault;
    this.#extensionId = extensionId;
    this.#joined = joined;
    this.#wasOpen = this.#open;
    vault.state.subscribe(() => this.#follow());
    vault.cover.subscribe(() => this.#follow());
  }

  /** A port from the app. */
  accept(port: PortLike, origin: string): void {
    const line: LinkLine = new LinkLine({
      vault: this.#vault,
      port,
      origin,
      extensionId: this.#extensionId,
      pairing: (state) => this.#show(line, state),
      joined: () => this.#joined(origin),
      // What can't be saved keeps the cover up; it locks as soon as it can.
      lock: () => void this.#vault.lock().catch(() => undefined),
      active: () => this.heard(),
      changed: () => this.#count(),
    });
    this.#lines.add(line);
    if (this.#lines.size > maxLines) [...this.#lines][0]?.end();
    line.introduce().catch(() => line.end());
  }

  confirm(): void {
    this.#pairingLine?.confirm();
  }

  cancel(): void {
    this.#pairingLine?.cancel();
  }

  /** Somebody is at work in the side panel. */
  tellActive(): void {
    for (const line of this.#lines) line.tellActive();
  }

  /** Covered is as good as locked: what remains is to be written, and nobody may see it. */
  get #open(): boolean {
    return this.#vault.state.value.at === 'open' && this.#vault.cover.value === undefined;
  }

  /** Locked here means locked: no session goes on, and no tab of the app opens it again by itself (S4). */
  #follow(): void {
    const open = this.#open;
    const wasOpen = this.#wasOpen;
    this.#wasOpen = open;
    for (const line of [...this.#lines]) {
      if (open) line.sync();
      else if (wasOpen) line.lock();
    }
  }

  #show(line: LinkLine, state: PairingState): void {
    if (this.#pairingLine !== line) {
      // The newest exchange is the one to look at.
      const before = this.#pairingLine;
      this.#pairingLine = line;
      before?.cancel();
    }
    this.pairing.set(state.at === 'done' ? undefined : state);
  }

  #count(): void {
    for (const line of this.#lines) if (line.ended) this.#lines.delete(line);
    if (this.#pairingLine?.ended === true) this.#pairingLine = undefined;
    this.connected.set([...this.#lines].some(({ connected }) => connected));
  }
}
