import { toBase64url } from '../bytes/base64url.ts';
import type { DeviceId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import type { SequenceRange } from '../storage/LogStore.ts';

/** One hash for all that is had of a compartment: equal on both sides when nothing is to be sent (S13). */
export async function haveHash(have: ReadonlyMap<DeviceId, readonly SequenceRange[]>): Promise<string> {
  const lines = [...have].map(
    ([device, ranges]) => `${device} ${ranges.map((range) => range.join('-')).join(',')}`,
  );
  return toBase64url(await sha256(toUtf8(lines.sort().join('\n'))));
}
