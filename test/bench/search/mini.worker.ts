import MiniSearch from 'minisearch';
import type { Bytes } from '../../../src/bytes/Bytes.ts';
import { fromUtf8, toUtf8 } from '../../../src/bytes/utf8.ts';
import { passThrough } from '../../../src/search/passThrough.ts';

/** The peer: MiniSearch as it comes, one index of all notes, kept as deflated JSON. */
declare const self: {
  onmessage: (event: { data: MiniMessage }) => void;
  postMessage(message: unknown): void;
};

export type MiniMessage =
  | { do: 'build'; notes: { id: string; headline: string; text: string }[] }
  | { do: 'load'; bytes: Bytes }
  | { do: 'find'; text: string };

const options = { fields: ['headline', 'text'], storeFields: ['headline'] };
let index = new MiniSearch(options);

self.onmessage = async ({ data }) => {
  if (data.do === 'build') {
    index.addAll(data.notes);
    self.postMessage(await passThrough(new CompressionStream('deflate-raw'), toUtf8(JSON.stringify(index))));
  } else if (data.do === 'load') {
    const json = await passThrough(new DecompressionStream('deflate-raw'), data.bytes);
    index = MiniSearch.loadJSON(fromUtf8(json ?? new Uint8Array()) ?? '', options);
    self.postMessage('loaded');
  } else {
    const found = index.search(data.text, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
    self.postMessage({ total: found.length, hits: found.slice(0, 20) });
  }
};
