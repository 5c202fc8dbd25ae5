import { ByteReader } from '../bytes/ByteReader.ts';
import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import type { CompartmentId, EpochId } from '../bytes/Ids.ts';
import { idBytes } from '../bytes/idBytes.ts';
import type { Sealed } from '../bytes/Sealed.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import type { EpochKey } from '../crypto/EpochKey.ts';
import { openSecret, sealSecret } from '../crypto/sealSecret.ts';
import type { CacheRow } from '../storage/CacheStore.ts';

function context(compartment: CompartmentId, name: string): Bytes {
  return toUtf8(`casewright/cache/2 ${compartment} ${name}`);
}

/** A cache, sealed under its compartment's epoch (S5, S12): epoch id (32) · sealed bytes. */
export async function sealCache(
  compartment: CompartmentId,
  name: string,
  bytes: Bytes,
  epoch: EpochId,
  key: EpochKey,
): Promise<CacheRow> {
  const sealed = await sealSecret(key.caches, bytes, context(compartment, name));
  return { v: 1, compartment, name, bytes: concatBytes(idBytes(epoch, 32), sealed) as Sealed };
}

/** What a cache holds, or `undefined` where it is damaged, of another place, or under a key that is not here. */
export async function openCache(
  row: CacheRow,
  keys: ReadonlyMap<EpochId, EpochKey>,
): Promise<Bytes | undefined> {
  // A record on a damaged disk may hold anything.
  if (row.v !== 1 || !(row.bytes instanceof Uint8Array) || row.bytes.length < 32) return undefined;
  const reader = new ByteReader(row.bytes);
  const key = keys.get(toBase64url(reader.take(32)) as EpochId);
  if (key === undefined) return undefined;
  return openSecret(key.caches, reader.take(reader.left), context(row.compartment, row.name));
}
