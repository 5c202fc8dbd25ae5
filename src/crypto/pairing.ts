import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import { idBytes } from '../bytes/idBytes.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import { hkdfBytes, hkdfKey } from './hkdf.ts';

/** What each side shows of itself in the exchange (S17): its public keys and a nonce used once. base64url. */
export interface PairingParty {
  sign: string;
  agree: string;
  nonce: string;
}

function partyBytes(party: PairingParty): Bytes {
  return concatBytes(idBytes(party.sign, 32), idBytes(party.agree, 32), idBytes(party.nonce, 32));
}

/**
 * Fixes the issuer's side before it has seen the other's, so that neither can search for keys that give a
 * wanted number.
 */
export async function pairingCommitment(issuer: PairingParty): Promise<string> {
  return toBase64url(await sha256(concatBytes(toUtf8('casewright/pair/commit/1'), partyBytes(issuer))));
}

/** Everything both sides must agree on. `channel`: origin and extension id, or the DTLS fingerprints. */
export function pairingTranscript(issuer: PairingParty, joiner: PairingParty, channel: string): Bytes {
  return concatBytes(toUtf8('casewright/pair/1'), partyBytes(issuer), partyBytes(joiner), toUtf8(channel));
}

/** The number on both screens: six digits of HKDF over the transcript. */
export async function pairingNumber(transcript: Bytes): Promise<string> {
  const bytes = await hkdfBytes(await hkdfKey(transcript), 'casewright/pair/number/1', 8);
  const value = new DataView(bytes.buffer).getBigUint64(0) % 1_000_000n;
  return value.toString().padStart(6, '0');
}
