import type { Bytes } from '../bytes/Bytes.ts';
import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { CaseFacts } from '../search/CaseFacts.ts';
import type { Store } from './Store.ts';

/** The stamps of the notes in each case file's main compartment. */
export type NoteStamps = ReadonlyMap<CompartmentId, ReadonlyMap<DocumentId, string>>;

/** What the search needs of the open vault. */
export interface SearchSource {
  /**
   * Each note's stamp, which changes whenever the note's content may have; `undefined` while lists are being
   * read. A new map also says that what `caseOf` gives may have changed.
   */
  readonly stamps: Store<NoteStamps | undefined>;
  /** The note as a snapshot, from memory or the log; `undefined` where it can't be read. */
  read(compartment: CompartmentId, document: DocumentId): Promise<NoteSnapshot | undefined>;
  /** What the case file is called by. */
  caseOf(compartment: CompartmentId): CaseFacts | undefined;
  /** A cache sealed under the compartment's own key (S5, S12). `undefined`: none, damaged or of an older key. */
  openCache(compartment: CompartmentId, name: 'index'): Promise<Bytes | undefined>;
  openCaches(name: 'index'): Promise<Map<CompartmentId, Bytes>>;
  sealCache(compartment: CompartmentId, name: 'index', bytes: Bytes): Promise<void>;
}
