import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { randomBytes } from '../bytes/randomBytes.ts';
import type { SeededPair } from '../crypto/importSeed.ts';
import type { DeviceDisk } from './DeviceDisk.ts';
import { type DeviceRecord, hasRoom, type PasskeySlot } from './DeviceRecord.ts';
import type { KeysApi, PasskeyItem, PasskeyOutcome, WordsOutcome } from './KeysApi.ts';
import { inFormat2, openSlot, passkeyPair, passphrasePair, passphraseSlot, sealedTo } from './keyring.ts';
import { kitNumber } from './kitNumber.ts';
import { PasskeyError, type PasskeyHandle, type PasskeyProblem } from './PasskeyPort.ts';
import { WritableStore } from './Store.ts';
import type { VaultParts } from './VaultParts.ts';

/** The list of 2,048 words is needed a few times in a vault's life, so it does not load with the app. */
const recovery = () => import('../crypto/recoveryWords.ts');

/** The slots in the device's record: adding, changing and removing ways into the vault. */
export class VaultKeys implements KeysApi {
  readonly passkeys = new WritableStore<readonly PasskeyItem[]>([]);
  readonly #disk: DeviceDisk;
  readonly #parts: Pick<VaultParts, 'passkeys' | 'passphraseCost' | 'now'>;

  constructor(disk: DeviceDisk, parts: Pick<VaultParts, 'passkeys' | 'passphraseCost' | 'now'>) {
    this.#disk = disk;
    this.#parts = parts;
  }

  get passkeysSupported(): boolean {
    return this.#parts.passkeys?.supported === true;
  }

  async refresh(): Promise<void> {
    const record = await this.#disk.read();
    if (record !== undefined) this.show(record);
  }

  /** Lists the passkeys of a record that was just read or written. */
  show(record: DeviceRecord): void {
    const items = passkeySlots(record).map(({ credential, name, added }) => ({
      id: credential,
      name,
      added,
    }));
    this.passkeys.set(items.sort((a, b) => a.added.localeCompare(b.added)));
  }

  async #change(next: (record: DeviceRecord) => Promise<DeviceRecord | undefined>): Promise<DeviceRecord> {
    const record = await this.#disk.change(next);
    this.show(record);
    return record;
  }

  async changePassphrase(now: string, next: string): Promise<boolean> {
    let changed = false;
    await this.#change(async (record) => {
      const pair = await passphrasePair(record, now);
      const withNext =
        pair && (await this.#withKey(record, pair, (key) => this.#withPassphrase(record, key, next)));
      changed = withNext !== undefined;
      return withNext;
    });
    return changed;
  }

  /** Puts a passphrase in the place of every other, for whoever has shown the recovery words. */
  setPassphrase(vaultKey: Bytes, passphrase: string): Promise<DeviceRecord> {
    return this.#change((record) => this.#withPassphrase(record, vaultKey, passphrase));
  }

  async #withPassphrase(record: DeviceRecord, vaultKey: Bytes, passphrase: string): Promise<DeviceRecord> {
    const cost = await this.#parts.passphraseCost();
    const others = record.slots.filter(({ kind }) => kind !== 'passphrase');
    return { ...record, slots: [await passphraseSlot(vaultKey, passphrase, cost), ...others] };
  }

  /** The vault key for the time of one re-wrap, zeroed after it (S3). */
  async #withKey<T>(
    record: DeviceRecord,
    pair: SeededPair,
    wrap: (vaultKey: Bytes) => Promise<T>,
  ): Promise<T | undefined> {
    const vaultKey = await openSlot(record, 'passphrase', pair);
    if (vaultKey === undefined) return undefined;
    return wrap(vaultKey).finally(() => vaultKey.fill(0));
  }

  async addPasskey(passphrase: string, name: string): Promise<PasskeyOutcome> {
    const port = this.#parts.passkeys;
    if (port === undefined) return { ok: false, why: 'unsupported' };
    const record = await this.#disk.readOrThrow();
    if (!hasRoom(record)) return { ok: false, why: 'too-many' };
    // Only a key pair that can't be exported is kept while the browser asks; the vault key comes after it.
    const pair = await passphrasePair(record, passphrase);
    if (pair === undefined) return { ok: false, why: 'wrong-passphrase' };
    const salt = randomBytes(32);
    try {
      const { credential, transports, secret } = await port.create(salt, handles(record));
      const { publicBytes } = await passkeyPair(secret).finally(() => secret.fill(0));
      const facts = {
        kind: 'passkey',
        credential: toBase64url(credential),
        salt: toBase64url(salt),
        name: name.trim().slice(0, 60),
        added: this.#parts.now().toISOString(),
        transports: transports.filter((transport) => transport.length <= 20).slice(0, 8),
      } as const;
      let added = false;
      await this.#change(async (latest) => {
        if (!hasRoom(latest)) return undefined;
        return this.#withKey(latest, pair, async (vaultKey) => {
          const next = await inFormat2(latest, vaultKey);
          if (next === undefined) return undefined;
          added = true;
          return {
            ...next,
            slots: [...next.slots, { ...facts, ...(await sealedTo(vaultKey, publicBytes)) }],
          };
        });
      }).finally(() => {
        if (!added) port.forget(credential);
      });
      return added ? { ok: true } : { ok: false, why: 'wrong-passphrase' };
    } catch (error) {
      return { ok: false, why: problemOf(error) };
    }
  }

  /** The key pair of a passkey that the browser has asked for. Opens nothing by itself. */
  async askForPasskey(): Promise<SeededPair | PasskeyProblem> {
    const port = this.#parts.passkeys;
    if (port === undefined) return 'unsupported';
    try {
      const { secret } = await port.use(handles(await this.#disk.readOrThrow()));
      return await passkeyPair(secret).finally(() => secret.fill(0));
    } catch (error) {
      return problemOf(error);
    }
  }

  async renamePasskey(id: string, name: string): Promise<void> {
    await this.#change(async (record) => ({
      ...record,
      slots: record.slots.map((slot) =>
        slot.kind === 'passkey' && slot.credential === id
          ? { ...slot, name: name.trim().slice(0, 60) }
          : slot,
      ),
    }));
  }

  async removePasskey(id: string): Promise<void> {
    await this.#change(async (record) => ({
      ...record,
      slots: record.slots.filter((slot) => slot.kind !== 'passkey' || slot.credential !== id),
    }));
    const credential = fromBase64url(id);
    if (credential !== undefined) this.#parts.passkeys?.forget(credential);
  }

  async checkWords(typed: readonly string[]): Promise<WordsOutcome> {
    const words = await (await recovery()).readRecoveryWords(typed);
    if (!words.ok) return words;
    const vaultKey = await openSlot(await this.#disk.readOrThrow(), 'kit', words.keys.agree);
    if (vaultKey === undefined) return { ok: false, why: 'other-vault' };
    vaultKey.fill(0);
    return { ok: true };
  }

  async kitNumber(typed?: readonly string[]): Promise<string> {
    if (typed === undefined) {
      const { kit } = await this.#disk.readOrThrow();
      return kitNumber(fromBase64url(kit.sign) as Bytes, fromBase64url(kit.agree) as Bytes);
    }
    const words = await (await recovery()).readRecoveryWords(typed);
    if (!words.ok) throw new Error('those are not recovery words');
    return kitNumber(words.keys.sign.publicBytes, words.keys.agree.publicBytes);
  }
}

function passkeySlots({ slots }: DeviceRecord): PasskeySlot[] {
  return slots.filter((slot) => slot.kind === 'passkey');
}

function handles(record: DeviceRecord): PasskeyHandle[] {
  return passkeySlots(record).flatMap(({ credential, salt, transports }) => {
    const bytes = { credential: fromBase64url(credential), salt: fromBase64url(salt) };
    if (bytes.credential === undefined || bytes.salt === undefined) return [];
    return [{ credential: bytes.credential, salt: bytes.salt, transports }];
  });
}

function problemOf(error: unknown): PasskeyProblem {
  if (error instanceof PasskeyError) return error.reason;
  throw error;
}
