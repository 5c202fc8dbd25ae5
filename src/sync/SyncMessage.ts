import * as z from 'zod/mini';
import { ByteReader } from '../bytes/ByteReader.ts';
import type { Bytes } from '../bytes/Bytes.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import type { CompartmentId, DeviceId } from '../bytes/Ids.ts';
import { uint32Bytes } from '../bytes/uintBytes.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';
import { maxEntryBytes } from '../crypto/entryBytes.ts';
import type { SequenceRange } from '../storage/LogStore.ts';

const id = z.string().check(z.regex(/^[\w-]{22}$/));
const hash = z.string().check(z.regex(/^[\w-]{43}$/));
const sequence = z.int().check(z.positive());

const Hello = z.object({
  type: z.literal('hello'),
  v: z.literal(1),
  /** Compartment → hash of what is had of it (S13). */
  compartments: z.record(id, hash),
});
const Have = z.object({
  type: z.literal('have'),
  compartment: id,
  ranges: z.record(id, z.array(z.tuple([sequence, sequence])).check(z.maxLength(10_000))),
});
/** How many entries this side has worked through since the channel opened. */
const Ack = z.object({ type: z.literal('ack'), count: z.int().check(z.nonnegative()) });
const Words = z.discriminatedUnion('type', [Hello, Have, Ack]);

export type SyncMessage =
  | { type: 'hello'; v: 1; compartments: Record<CompartmentId, string> }
  | { type: 'have'; compartment: CompartmentId; ranges: Record<DeviceId, SequenceRange[]> }
  | { type: 'ack'; count: number }
  | { type: 'entries'; entries: Bytes[] };

const wordsTag = 1;
const entriesTag = 2;

/**
 * On the wire: a tag (1 byte), then for words JSON in UTF-8, for entries the length (4 bytes, big-endian) and
 * bytes of each.
 */
export function writeSyncMessage(message: SyncMessage): Bytes {
  if (message.type !== 'entries')
    return concatBytes(Uint8Array.of(wordsTag), toUtf8(JSON.stringify(message)));
  return concatBytes(
    Uint8Array.of(entriesTag),
    ...message.entries.flatMap((entry) => [uint32Bytes(entry.length), entry]),
  );
}

/** The message, or `undefined` where it is none that this version knows. Never throws. */
export function readSyncMessage(bytes: Bytes): SyncMessage | undefined {
  try {
    const reader = new ByteReader(bytes);
    const tag = reader.byte();
    if (tag === wordsTag) {
      return Words.parse(JSON.parse(fromUtf8(reader.take(reader.left)) ?? '')) as SyncMessage;
    }
    if (tag !== entriesTag) return undefined;
    const entries: Bytes[] = [];
    while (reader.left > 0) entries.push(reader.block(maxEntryBytes));
    return { type: 'entries', entries };
  } catch {
    return undefined;
  }
}
