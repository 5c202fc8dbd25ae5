import type { DeviceId } from '../bytes/Ids.ts';

/** The public half of a device: who it is, and how to seal to it. 32-byte keys in base64url. */
export interface DevicePublic {
  device: DeviceId;
  /** Ed25519. */
  sign: string;
  /** X25519. */
  agree: string;
}

/** A device's keys while the vault is unlocked. The private halves can't be exported (S3). */
export interface DeviceKeys {
  readonly public: DevicePublic;
  readonly sign: CryptoKeyPair;
  readonly agree: CryptoKeyPair;
}
