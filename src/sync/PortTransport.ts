import { asSealed } from '../bytes/asSealed.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import type { Sealed } from '../bytes/Sealed.ts';
import type { Transport } from './Transport.ts';

/** What we need of a `chrome.runtime.Port`, which carries JSON alone. */
export interface PortLike {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

/** 24 MiB of base64url: an entry of the largest size, sealed and framed. */
const maxText = 24 * 1024 * 1024;

/** A transport over an extension port. What is not a message of ours is dropped. */
export class PortTransport implements Transport {
  readonly #port: PortLike;
  readonly #early: Sealed[] = [];
  #listener: ((message: Sealed) => void) | undefined;
  readonly #closers = new Set<() => void>();
  #closed = false;

  constructor(port: PortLike) {
    this.#port = port;
    port.onMessage.addListener((message) => {
      if (typeof message !== 'string' || message.length > maxText) return;
      const bytes = fromBase64url(message);
      if (bytes === undefined) return;
      if (this.#listener === undefined) this.#early.push(asSealed(bytes));
      else this.#listener(asSealed(bytes));
    });
    port.onDisconnect.addListener(() => this.#end());
  }

  send(message: Sealed): void {
    if (this.#closed) return;
    try {
      this.#port.postMessage(toBase64url(message));
    } catch {
      this.#end();
    }
  }

  onMessage(listener: (message: Sealed) => void): void {
    this.#listener = listener;
    for (const message of this.#early.splice(0)) listener(message);
  }

  onClose(listener: () => void): void {
    if (this.#closed) listener();
    else this.#closers.add(listener);
  }

  close(): void {
    if (this.#closed) return;
    this.#port.disconnect();
    this.#end();
  }

  #end(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const closer of this.#closers) closer();
  }
}
