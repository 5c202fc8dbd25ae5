import type { Bytes } from '../../bytes/Bytes.ts';
import { concatBytes } from '../../bytes/concatBytes.ts';
import type { Sealed } from '../../bytes/Sealed.ts';
import { sha256 } from '../../bytes/sha256.ts';
import { uint32Bytes } from '../../bytes/uintBytes.ts';
import { sealChunk } from '../../crypto/sealChunk.ts';
import { BackupFormat } from './BackupFormat.ts';
import { type BackupHeader, headerBytes } from './BackupHeader.ts';
import type { BackupSink } from './BackupSink.ts';

const { magic, format, chunkBytes } = BackupFormat;

/** Cuts a stream of plain bytes into sealed chunks. Holds one chunk in memory. */
export class BackupWriter {
  readonly #sink: Pick<BackupSink, 'write'>;
  readonly #key: CryptoKey;
  readonly #context: Bytes;
  #waiting: Bytes[] = [];
  #size = 0;
  #index = 0;

  private constructor(sink: Pick<BackupSink, 'write'>, key: CryptoKey, context: Bytes) {
    this.#sink = sink;
    this.#key = key;
    this.#context = context;
  }

  /** Begins a file with its header. `key` seals the chunks, and is this file's own. */
  static async begin(
    sink: Pick<BackupSink, 'write'>,
    header: BackupHeader,
    key: CryptoKey,
  ): Promise<BackupWriter> {
    const json = headerBytes(header);
    const head = concatBytes(magic, Uint8Array.of(format), uint32Bytes(json.length), json);
    // The one part of the file that can be read: it holds public keys, sealed keys and counts.
    await sink.write(head as unknown as Sealed);
    return new BackupWriter(sink, key, await sha256(head));
  }

  async add(bytes: Bytes): Promise<void> {
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    // Not yet at exactly one chunk: it may be the last one.
    while (this.#size > chunkBytes) {
      const all = concatBytes(...this.#waiting);
      await this.#seal(all.slice(0, chunkBytes), false);
      this.#waiting = [all.slice(chunkBytes)];
      this.#size = all.length - chunkBytes;
    }
  }

  /** Seals what is left as the last chunk. */
  async end(): Promise<void> {
    await this.#seal(concatBytes(...this.#waiting), true);
    this.#waiting = [];
  }

  async #seal(bytes: Bytes, last: boolean): Promise<void> {
    await this.#sink.write(await sealChunk(this.#key, this.#index, last, bytes, this.#context));
    this.#index += 1;
  }
}
