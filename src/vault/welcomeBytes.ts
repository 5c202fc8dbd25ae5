import type { Bytes } from '../bytes/Bytes.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import type { Joining } from './Joining.ts';

/** What an admitted device is told, as bytes for the exchange to seal. */
export function welcomeBytes(joining: Joining): Bytes {
  return toUtf8(JSON.stringify(joining));
}
