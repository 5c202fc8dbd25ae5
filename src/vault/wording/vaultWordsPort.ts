import type { CompartmentId } from '../../bytes/Ids.ts';
import { signBytes, verifyBytes } from '../../crypto/signBytes.ts';
import type { Replica } from '../../sync/Replica.ts';
import type { OpenDocument } from '../OpenDocument.ts';
import type { WordsPort } from './WordsPort.ts';

/** The agency's words over an open vault: its kit, and this device's own signature. */
export function vaultWordsPort(
  kit: OpenDocument,
  replica: Replica,
  vault: CompartmentId,
  now: () => Date,
): WordsPort {
  const { device } = replica;
  return {
    kit: kit.doc,
    flush: () => kit.flush(),
    key: device.public.sign,
    sign: (purpose, bytes) => signBytes(device.sign.privateKey, purpose, bytes),
    verify: verifyBytes,
    isOurs: (key) => [...(replica.roster(vault)?.members.values() ?? [])].some(({ sign }) => sign === key),
    now,
  };
}
