import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Encoding } from '../../src/sync/UpdateInspector.ts';

/** An update of Yjs's second encoding that says in a few bytes that it holds so many deleted structs. */
function manyStructs(count: number): Uint8Array {
  const column = (write: (encoder: encoding.Encoder) => void) => {
    const encoder = encoding.createEncoder();
    write(encoder);
    return encoding.toUint8Array(encoder);
  };
  // A run without an end: the value 0 (a struct that was collected), and lengths of 1, so many of them.
  const info = column((encoder) => encoding.writeUint8(encoder, 0));
  const lengths = column((encoder) => {
    encoding.writeVarInt(encoder, -1);
    encoding.writeVarUint(encoder, count - 2);
  });
  const none = new Uint8Array(0);
  const update = encoding.createEncoder();
  encoding.writeVarUint(update, 0);
  // Key clocks, clients, left and right clocks, infos, strings, parents, types, lengths.
  const strings = column((encoder) => {
    encoding.writeVarString(encoder, '');
  });
  const clients = column((encoder) => encoding.writeVarInt(encoder, 77));
  for (const part of [none, clients, none, none, info, strings, none, none, lengths]) {
    encoding.writeVarUint8Array(update, part);
  }
  encoding.writeVarUint(update, 1);
  encoding.writeVarUint(update, count);
  encoding.writeVarUint(update, 77);
  encoding.writeVarUint(update, 0);
  encoding.writeVarUint(update, 0);
  return encoding.toUint8Array(update);
}

/** As many structs as 16 MiB can name in the first encoding, two bytes each. */
function manyPlainStructs(count: number): Uint8Array {
  const update = encoding.createEncoder();
  for (const value of [1, count, 77, 0]) encoding.writeVarUint(update, value);
  for (let i = 0; i < count; i += 1) {
    encoding.writeUint8(update, 0);
    encoding.writeVarUint(update, 1);
  }
  encoding.writeVarUint(update, 0);
  return encoding.toUint8Array(update);
}

/** Says that it holds far more than it does. */
function hugeCounts(): Uint8Array {
  const update = encoding.createEncoder();
  for (const value of [2 ** 50, 2 ** 50, 2 ** 50, 0, 10, 2 ** 40]) encoding.writeVarUint(update, value);
  return encoding.toUint8Array(update);
}

/** Deletions by the million, in ranges of one. */
function manyDeletions(count: number): Uint8Array {
  const update = encoding.createEncoder();
  for (const value of [0, 1, 77, count]) encoding.writeVarUint(update, value);
  for (let i = 0; i < count; i += 1) {
    encoding.writeVarUint(update, i % 100);
    encoding.writeVarUint(update, 1);
  }
  return encoding.toUint8Array(update);
}

export const hostileUpdates: readonly {
  title: string;
  encoding: Encoding;
  update: () => Uint8Array;
  /** Whether it may be read after all: it is large, and honest. */
  mayPass: boolean;
}[] = [
  { title: 'a billion structs in 50 bytes', encoding: 'v2', update: () => manyStructs(1e9), mayPass: false },
  { title: 'ten million structs in 50 bytes', encoding: 'v2', update: () => manyStructs(1e7), mayPass: true },
  {
    title: 'six million structs, two bytes each',
    encoding: 'v1',
    update: () => manyPlainStructs(6e6),
    mayPass: true,
  },
  { title: 'huge counts', encoding: 'v1', update: hugeCounts, mayPass: false },
  { title: 'huge counts', encoding: 'v2', update: hugeCounts, mayPass: false },
  { title: 'four million deletions', encoding: 'v1', update: () => manyDeletions(4e6), mayPass: true },
  { title: 'nothing', encoding: 'v1', update: () => new Uint8Array(0), mayPass: false },
  { title: 'nothing', encoding: 'v2', update: () => new Uint8Array(0), mayPass: false },
];

/** A good one, which must pass after each of the others. */
export function goodUpdate(encodingName: Encoding): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 77;
  doc.getText('text').insert(0, 'She opened the door.');
  return encodingName === 'v1' ? Y.encodeStateAsUpdate(doc) : Y.encodeStateAsUpdateV2(doc);
}
