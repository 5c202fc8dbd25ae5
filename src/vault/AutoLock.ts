import type { LockWatch } from './LockWatch.ts';
import { WritableStore } from './Store.ts';
import type { VaultApi } from './VaultApi.ts';

const second = 1000;
/** How long before locking it is said (WCAG 2.2.1 asks for 20 s at least). Milliseconds. */
const warning = 30 * second;
/** A tab that is seen ticks every second: when it has not for this long, the device slept. */
const sleepSeen = 20 * second;
/** Browsers let a tab in the background tick once a minute; more than this is sleep, or the tab was frozen. */
const sleepHidden = 150 * second;
/** The other tabs need not hear of every key. */
const tellAgain = 2 * second;

/** The line to the other tabs and the extension: nothing but these two words goes over it. */
export interface DeskLine {
  post(word: 'active' | 'lock'): void;
  listen(heard: (word: 'active' | 'lock') => void): void;
}

export interface AutoLockParts {
  vault: Pick<VaultApi, 'state' | 'cover' | 'settings' | 'lock'>;
  line: DeskLine;
  /** Milliseconds by the wall, which go on while the device sleeps, and may be set back. */
  now(): number;
  /** Milliseconds that never go back, and may stand still while the device sleeps. */
  clock(): number;
  /** Whether somebody can see this page: only then does it tick on time. */
  seen(): boolean;
  /** Calls back again and again; gives what ends it. */
  every(milliseconds: number, tick: () => void): () => void;
}

interface Moment {
  now: number;
  clock: number;
}

/**
 * Locks the vault when nobody has been at it for as long as the settings say, when the device has slept, and when
 * another tab or the extension locks. Activity anywhere counts everywhere. It protects a desk that somebody has
 * left: that is why it may go by the wall clock, and takes the longer of two measures, so that a clock which is
 * set back gives nobody more time.
 */
export class AutoLock implements LockWatch {
  readonly secondsLeft = new WritableStore<number | undefined>(undefined);
  readonly #parts: AutoLockParts;
  #stop: (() => void) | undefined;
  #lastActive: Moment;
  #lastTick: Moment;
  #lastTold: Moment | undefined;
  #seen = false;
  /** Late in the background: perhaps only this tab stood still. Whoever was active meanwhile is heard by the next tick. */
  #doubt = false;
  /** The others have locked, and need not be told. */
  #told = false;

  constructor(parts: AutoLockParts) {
    this.#parts = parts;
    this.#lastActive = this.#lastTick = this.#moment();
    const { vault, line } = parts;
    vault.state.subscribe(() => this.#follow());
    vault.cover.subscribe(() => this.#tellLock());
    line.listen((word) => (word === 'lock' ? this.#lockToo() : this.#restart()));
    this.#follow();
  }

  #moment(): Moment {
    return { now: this.#parts.now(), clock: this.#parts.clock() };
  }

  #since(then: Moment): number {
    return Math.max(this.#parts.now() - then.now, this.#parts.clock() - then.clock);
  }

  #follow(): void {
    const open = this.#parts.vault.state.value.at === 'open';
    if (open && this.#stop === undefined) {
      this.#restart();
      this.#lastTick = this.#moment();
      this.#seen = this.#parts.seen();
      this.#stop = this.#parts.every(second, () => this.#tick());
    } else if (!open) {
      this.#stop?.();
      this.#stop = undefined;
      this.secondsLeft.set(undefined);
    }
  }

  active(): void {
    // A hand that wakes the device is not yet known to be its owner's.
    if (this.#stop === undefined || this.#doubt || this.#slept()) return;
    this.#restart();
    if (this.#lastTold !== undefined && this.#since(this.#lastTold) < tellAgain) return;
    this.#lastTold = this.#moment();
    this.#parts.line.post('active');
  }

  #restart(): void {
    this.#doubt = false;
    this.#lastActive = this.#moment();
    this.secondsLeft.set(undefined);
  }

  #slept(): boolean {
    const seen = this.#seen && this.#parts.seen();
    return this.#since(this.#lastTick) > (seen ? sleepSeen : sleepHidden);
  }

  #tick(): void {
    const slept = this.#slept();
    const seen = this.#seen && this.#parts.seen();
    this.#lastTick = this.#moment();
    this.#seen = this.#parts.seen();
    if (this.#parts.vault.cover.value !== undefined) return;
    const left = this.#parts.vault.settings.value.lockAfter * 60 * second - this.#since(this.#lastActive);
    if (this.#doubt || slept || left <= 0) {
      if (seen || this.#doubt) this.#lock();
      else this.#doubt = true;
    } else this.secondsLeft.set(left <= warning ? Math.ceil(left / second) : undefined);
  }

  #lock(): void {
    this.#doubt = false;
    this.secondsLeft.set(undefined);
    // What can't be saved keeps the cover up, which says so; it locks as soon as it can.
    this.#parts.vault.lock().catch(() => undefined);
  }

  #lockToo(): void {
    if (this.#stop === undefined || this.#parts.vault.cover.value !== undefined) return;
    this.#told = true;
    this.#lock();
  }

  #tellLock(): void {
    if (this.#parts.vault.cover.value === undefined) {
      this.#told = false;
      // The vault was given back to somebody who has shown the passphrase.
      if (this.#parts.vault.state.value.at === 'open') this.#restart();
    } else if (!this.#told) {
      this.#told = true;
      this.secondsLeft.set(undefined);
      this.#parts.line.post('lock');
    }
  }
}
