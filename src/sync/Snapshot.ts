import * as z from 'zod/mini';
import { ByteReader } from '../bytes/ByteReader.ts';
import type { Bytes } from '../bytes/Bytes.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import { deflate } from '../bytes/deflate.ts';
import type { DeviceId } from '../bytes/Ids.ts';
import { inflate } from '../bytes/inflate.ts';
import { uint32Bytes } from '../bytes/uintBytes.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';

const id = z.string().check(z.regex(/^[\w-]{22}$/)) as unknown as z.ZodMiniType<DeviceId, string>;
const sequence = z.int().check(z.positive());

const Head = z.object({
  v: z.literal(1),
  /** Device → the runs of its sequences whose content is in here. */
  covers: z.record(id, z.array(z.tuple([sequence, sequence])).check(z.maxLength(100_000))),
  /** Device → its last entry covered, and that entry's SHA-256: where the snapshot stands (S10). */
  frontier: z.record(id, z.tuple([sequence, z.string().check(z.regex(/^[\w-]{43}$/))])),
  /** Yjs clientID → the device that owned it (S9); the headers that said so are gone. */
  authors: z.record(z.string().check(z.regex(/^\d{1,16}$/)), id),
});

/** What one document came to, in place of the entries it was made from (S10). */
export interface Snapshot extends z.infer<typeof Head> {
  /** Yjs, `encodeStateAsUpdateV2`. */
  state: Bytes;
}

/** 64 MiB: a document of that size can't be typed, and still fits into a phone. */
export const maxSnapshotBytes = 64 * 1024 * 1024;

/** The content of a snapshot entry: deflated, head length (4, big-endian) · head (JSON) · state. */
export function writeSnapshot({ state, ...head }: Snapshot): Promise<Bytes> {
  const json = toUtf8(JSON.stringify(head));
  return deflate(concatBytes(uint32Bytes(json.length), json, state));
}

/** The snapshot, or `undefined` where the content is none that this version can read. Never throws. */
export async function readSnapshot(content: Bytes): Promise<Snapshot | undefined> {
  const bytes = await inflate(content, maxSnapshotBytes);
  if (bytes === undefined) return undefined;
  try {
    const reader = new ByteReader(bytes);
    const head = Head.parse(JSON.parse(fromUtf8(reader.block(8 * 1024 * 1024)) ?? ''));
    return { ...head, state: reader.take(reader.left) };
  } catch {
    return undefined;
  }
}
