import type { Sealed } from '../bytes/Sealed.ts';

/** Carries sealed messages to one peer, whole and in order, and can read none of them (P5). */
export interface Transport {
  send(message: Sealed): void;
  /** Sets what receives messages. What came before it was set is kept for it. */
  onMessage(listener: (message: Sealed) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}
