import type { Bytes } from '../bytes/Bytes.ts';
import { inspectUpdate } from './inspectUpdate.ts';
import type { Encoding } from './UpdateInspector.ts';

/** The little of a worker's global scope that is used here: it has another type in each library of types. */
declare const self: {
  onmessage: (event: { data: { update: Bytes; encoding: Encoding } }) => void;
  postMessage(message: unknown): void;
};

self.onmessage = ({ data }) => self.postMessage(inspectUpdate(data.update, data.encoding));
// Says that it is there: only from now on does time count against the update.
self.postMessage('ready');
