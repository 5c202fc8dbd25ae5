import type { Sealed } from '../bytes/Sealed.ts';
import type { Transport } from './Transport.ts';

/** Two ends of one wire in memory: the twin for tests. Delivers in order, one task later. */
export function memoryTransports(): [Transport, Transport] {
  const a = end();
  const b = end();
  a.peer = b;
  b.peer = a;
  return [a, b];
}

interface End extends Transport {
  peer: End | undefined;
  receive(message: Sealed): void;
  ended(): void;
}

function end(): End {
  const early: Sealed[] = [];
  const closers: (() => void)[] = [];
  let listener: ((message: Sealed) => void) | undefined;
  let closed = false;
  const self: End = {
    peer: undefined,
    send(message) {
      const copy = message.slice() as Sealed;
      queueMicrotask(() => self.peer?.receive(copy));
    },
    onMessage(next) {
      listener = next;
      for (const message of early.splice(0)) next(message);
    },
    onClose(closer) {
      closers.push(closer);
    },
    close() {
      self.ended();
      self.peer?.ended();
    },
    receive(message) {
      if (closed) return;
      if (listener === undefined) early.push(message);
      else listener(message);
    },
    ended() {
      if (closed) return;
      closed = true;
      for (const closer of closers) closer();
    },
  };
  return self;
}
