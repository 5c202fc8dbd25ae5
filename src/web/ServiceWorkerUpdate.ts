import type { AppUpdate } from '../vault/AppUpdate.ts';
import { WritableStore } from '../vault/Store.ts';

/** What the page says to a waiting service worker; it is the whole message. */
const takeOver = 'take-over';
/** How often a tab that stays open asks whether there is a newer version, in milliseconds. */
const askTime = 3_600_000;

/** Newer versions of the app as the service worker brings them: they wait until somebody presses a button. */
export class ServiceWorkerUpdate implements AppUpdate {
  readonly state = new WritableStore<'none' | 'ready' | 'taken'>('none');
  readonly #reload: () => void;
  #waiting: ServiceWorker | undefined;
  #taking = false;
  #asked = Date.now();

  /** `reload` loads the page anew. */
  constructor(reload: () => void) {
    this.#reload = reload;
  }

  /** Registers the worker at this address. Without one the app still works, online. */
  async register(address: string): Promise<void> {
    const container = navigator.serviceWorker;
    // The very first worker takes over a page that no worker served, and is of the same version.
    let served = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (this.#taking) this.#reload();
      else if (served) this.state.set('taken');
      served = true;
    });
    const registration = await container.register(address);
    this.#watch(registration);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - this.#asked < askTime) return;
      this.#asked = Date.now();
      registration.update().catch(() => undefined);
    });
  }

  #watch(registration: ServiceWorkerRegistration): void {
    const offer = () => {
      if (registration.waiting === null || navigator.serviceWorker.controller === null) return;
      this.#waiting = registration.waiting;
      this.state.set('ready');
    };
    offer();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offer);
    });
  }

  take(): void {
    if (this.state.value === 'taken' || this.#waiting === undefined) return this.#reload();
    this.#taking = true;
    this.#waiting.postMessage(takeOver);
  }
}
