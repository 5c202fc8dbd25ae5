import { SearchEngine } from './SearchEngine.ts';
import type { SearchMessage } from './SearchMessage.ts';

/** The little of a worker's global scope that is used here: it has another type in each library of types. */
declare const self: {
  onmessage: (event: { data: SearchMessage }) => void;
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
};

const engine = new SearchEngine((reply, transfer) => self.postMessage(reply, transfer));
self.onmessage = ({ data }) => {
  // What is thrown here reaches the vault as an error event of the worker.
  engine.take(data).catch((error: unknown) =>
    queueMicrotask(() => {
      throw error;
    }),
  );
};
