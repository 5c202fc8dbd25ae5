import type { Lexicon, LexiconEntry, LexiconOverride } from '../../checks/Lexicon.ts';
import type { WordList } from '../../checks/WordList.ts';
import type { WordListProblem } from '../../checks/WordListProblem.ts';
import type { Store } from '../Store.ts';

/** Who signed a list, as its signature shows it. */
export interface Signer {
  /** The name that the signer gave; the number alone tells keys apart. */
  by: string;
  /** Eight letters and digits of the key's hash, such as `7K2M-Q9XD`. */
  number: string;
  /** ISO 8601 instant. */
  at: string;
  /** One of this vault's own devices. */
  ours: boolean;
}

/** A list that was imported; it is never changed here. */
export interface KeptList {
  list: WordList & { id: string; name: string };
  /** Absent where it was imported without a signature. */
  signer?: Signer;
}

/** The worker's own list: changed term by term, on any device. */
export interface OwnList extends Required<Lexicon> {
  name: string;
  /** Of the version that was signed last; 0 before the first. */
  version: number;
}

/** A file that somebody wants to import, looked at before anything is taken from it. */
export type Inspection =
  | { ok: false; problems: readonly WordListProblem[] }
  | {
      ok: true;
      list: WordList & { name: string };
      /** `changed`: the file is not what was signed. */
      signature: 'good' | 'none' | 'changed';
      signer?: Signer;
      /** What it is to the lists that are here. Only `new` and `update` can be imported as they are. */
      stands: 'new' | 'update' | 'same' | 'older' | 'other-key' | 'own';
      /** The version that is here. */
      kept?: number;
    };

/** The agency's words: a part of the kit, so that pages of portals are checked with them too. No client data. */
export interface WordsApi {
  readonly own: Store<OwnList>;
  readonly lists: Store<readonly KeptList[]>;
  /** Looks at the text of a file; `name` is what a list without one is called. Takes nothing. */
  inspect(json: string, name: string): Promise<Inspection>;
  /** Takes in the file. `unsigned`: knowingly without its signature, as a list of its own. Rejects what can't be taken. */
  add(json: string, name: string, unsigned: boolean): Promise<void>;
  /** Removes an imported list. Whose key signed it is remembered. */
  remove(id: string): Promise<void>;
  /** Adds a term, in place of the one with id `before`. What is wrong with it is given, and then nothing is kept. */
  saveEntry(entry: LexiconEntry, before?: string): Promise<readonly WordListProblem[]>;
  removeEntry(id: string): Promise<void>;
  setOff(rule: string, off: boolean): Promise<void>;
  /** Keeps another wording for a built-in rule. */
  saveOverride(override: LexiconOverride): Promise<void>;
  removeOverride(rule: string): Promise<void>;
  rename(name: string): Promise<void>;
  /** The own list as a signed file, its version one higher than the last. */
  sign(by: string): Promise<string>;
}
