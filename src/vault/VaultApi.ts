import type * as Y from 'yjs';
import type { Amends } from '../casefile/Amends.ts';
import type { CaseForm } from '../casefile/CaseForm.ts';
import type { DueProfile } from '../casefile/DueProfile.ts';
import type { NoteHead } from '../casefile/NoteHead.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { ReadAct } from '../casefile/ReadAct.ts';
import type { Task } from '../casefile/Task.ts';
import type { Wording } from '../checks/Wording.ts';
import type { Template } from '../kit/Template.ts';
import type { AmendmentSeed } from './AmendmentSeed.ts';
import type { CasePart, PartName } from './CasePart.ts';
import type { DraftsApi } from './Drafts.ts';
import type { KeysApi, PasskeyOutcome, WordsOutcome } from './KeysApi.ts';
import type { LedgerApi } from './LedgerApi.ts';
import type { NoteSigning } from './NoteSigning.ts';
import type { SearchApi } from './SearchApi.ts';
import type { Store } from './Store.ts';
import type { WordsApi } from './wording/WordsApi.ts';

/** Where the vault stands, for the screen to show. */
export type VaultState =
  | { at: 'starting' }
  /** This browser gives us no storage; `why` is a plain sentence with the next step. */
  | { at: 'blocked'; why: string }
  /** No vault on this device yet. */
  | { at: 'new' }
  | { at: 'locked' }
  | { at: 'open' };

/** While this is so, nothing of the vault may be shown: it is about to be locked. */
export type Cover =
  /** What was typed is being written; then it locks. */
  | { at: 'locking' }
  /** It can't be written. It is tried again by itself, and until then the keys are kept. `why`: a plain sentence. */
  | { at: 'unsaved'; why: string };

/** The state of a document's words. The word "Saved" is shown for `saved` alone (P2). */
export type SaveState =
  /** `when`: milliseconds since 1970, absent when nothing was changed since opening. */
  | { at: 'saved'; when?: number }
  | { at: 'saving' }
  /** The text is still in the editor, and saving is tried again by itself. `why` is a plain sentence. */
  | { at: 'failed'; why: string };

export interface CaseItem {
  id: string;
  name: string;
  caseNumber: string;
  /** The practice case: marked everywhere it is shown. */
  practice: boolean;
  /** Why a legal hold keeps it from being erased, or empty. */
  hold: string;
}

export interface NoteItem {
  id: string;
  caseId: string;
  templateId: string;
  templateTitle: string;
  /** ISO 8601 date of the event. */
  date: string;
  /** 24 h, may be empty. */
  start: string;
  headline: string;
  /** First words of the note, at most 140 characters. */
  excerpt: string;
  /** ISO 8601 instant at which the note was begun. */
  created: string;
  words: number;
  /** ISO 8601 instant of its signature; absent while it is open to change. */
  signed?: string;
  /** The signed note that it stands beneath, where it is an addendum or the like. */
  amends?: Amends;
}

/** A task with the case file that it is in. */
export interface TaskItem extends Task {
  caseId: string;
}

/** Something that could not be read or was refused; kept, reported, and in nobody's way. */
export interface Problem {
  id: string;
  /** What it is about, in plain words, such as "1 entry of a note in Anna Rivera's file is damaged". */
  title: string;
  detail: string;
}

export interface DeviceItem {
  id: string;
  name: string;
  kind: 'browser' | 'extension';
  thisOne: boolean;
  /** ISO 8601 instant. */
  added: string;
}

/** There is no "never": what is left open stays open to whoever finds it. */
export type LockAfter = 1 | 5 | 15 | 30;

export interface Settings {
  /** The worker's name as it stands in notes. */
  worker: string;
  locale: 'en-US' | 'en-GB';
  /** What the place or mode of a new note is set to. */
  mode: string;
  /** Minutes without anything done, after which the vault locks by itself. */
  lockAfter: LockAfter;
  /** Whether sentences show what they rest on: seen, told or thought. */
  showBasis: boolean;
  /** Seconds that a field of a form takes by hand, beside the typing: what time saved is counted against. */
  byHand: number;
  /** How soon notes must be signed. */
  due: DueProfile;
}

/** A note that is open for writing. */
export interface OpenNote {
  readonly id: string;
  readonly caseId: string;
  readonly template: Template;
  /** `sectionText(doc, key)` of src/casefile gives the Y.Text of a section. */
  readonly doc: Y.Doc;
  readonly saved: Store<SaveState>;
  /** Once it is signed, `shownNote` gives what it says, and nothing can be set any more. */
  readonly signing: Store<NoteSigning>;
  readonly head: Store<NoteHead>;
  setHead(patch: Partial<NoteHead>): void;
  /** Values of sections that are not text: choice, date, time, number, yes-no. */
  readonly values: Store<Readonly<Record<string, string>>>;
  setValue(section: string, value: string): void;
  /** Resolves when all is on disk, or rejects with what stands in the way. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** What both the app and the side panel can do with an open vault. */
export interface CaseApi extends LedgerApi {
  /** `undefined` while the list is being read. */
  readonly cases: Store<readonly CaseItem[] | undefined>;
  readonly notes: Store<readonly NoteItem[] | undefined>;
  readonly templates: Store<readonly Template[]>;
  readonly problems: Store<readonly Problem[]>;
  readonly settings: Store<Settings>;
  /** How the wording is checked: the worker's choices and the agency's words. */
  readonly wording: Store<Wording>;
  /** Sets one of the worker's choices (`CheckChoices` says which), or takes it back. Resolves when it is on disk. */
  setChoice(key: string, value: string | undefined): Promise<void>;
  createNote(caseId: string, templateId: string): Promise<string>;
  openNote(noteId: string): Promise<OpenNote>;
  /** Notes in the read log what was done with a note. Opening one is noted by itself. */
  recordAct(noteId: string, act: ReadAct['act'], detail?: string): Promise<void>;
}

/** The vault as the app's screens use it. */
export interface VaultApi extends CaseApi {
  readonly state: Store<VaultState>;
  readonly search: SearchApi;
  readonly devices: Store<readonly DeviceItem[]>;
  /** What is open in all case files, the soonest first; `undefined` while it is being read. */
  readonly tasks: Store<readonly TaskItem[] | undefined>;
  /** The agency's words. */
  readonly words: WordsApi;
  /** The ways in: passphrase, passkeys, recovery kit. */
  readonly keys: KeysApi;
  /** Twelve recovery words; nothing is kept of them until `createVault`. */
  newRecoveryWords(): Promise<string[]>;
  /** Makes the vault. Call it when the worker has typed words back. Ends in state `open`. */
  createVault(options: { passphrase: string; worker: string; words: readonly string[] }): Promise<void>;
  /** `false`: that is not the passphrase; nothing has changed. Takes about half a second either way. */
  unlock(passphrase: string): Promise<boolean>;
  /** Has the browser ask for a passkey of this device. */
  unlockWithPasskey(): Promise<PasskeyOutcome>;
  /**
   * Opens the vault with the recovery words and sets a new passphrase.
   * `unknown-word` names the first word that is not on the list (0-based); `checksum` means that a word is
   * wrong or two are swapped; `other-vault` that they are valid words of another vault.
   */
  unlockWithWords(words: readonly string[], newPassphrase: string): Promise<WordsOutcome>;
  /** What was typed into forms and not kept yet; nothing while locked. */
  readonly drafts: DraftsApi | undefined;
  /** Set as soon as locking begins, until the vault is locked, or is unlocked again before that. */
  readonly cover: Store<Cover | undefined>;
  /**
   * Covers at once, writes what was typed, and locks. Rejects where that can't be written: then the cover stays,
   * and it locks by itself as soon as it can. Unlocking lifts the cover.
   */
  lock(): Promise<void>;
  /**
   * A note as it is now, without opening it, or `undefined` where there is none such. For comparing notes: whoever
   * shows one opens it, which the read log notes.
   */
  readNote(noteId: string): Promise<NoteSnapshot | undefined>;
  /**
   * Signs a note as it stands, for good (P8). Resolves when it is on disk; rejects with a plain sentence where it
   * is signed already, a needed part is empty, or the disk fails.
   */
  signNote(noteId: string): Promise<void>;
  /** Begins what stands beneath a signed note: a document of its own. Gives its id. */
  amendNote(noteId: string, kind: Amends['kind'], seed?: AmendmentSeed): Promise<string>;
  createCase(form: CaseForm): Promise<string>;
  /** The practice case "Anna"; gives the id of the one that is there if it was made before. */
  createPracticeCase(): Promise<string>;
  caseForm(caseId: string): CaseForm | undefined;
  updateCase(caseId: string, form: CaseForm): Promise<void>;
  /** Sets a legal hold, which stops erasing, or lifts it where `why` is empty. */
  setHold(caseId: string, why: string): Promise<void>;
  /** Erases a case file for ever: its keys and entries go, a signed tombstone stays. Rejects where a hold stops it. */
  eraseCase(caseId: string): Promise<void>;
  /** A part of a case file that stands beside its notes, for writing; shared by all who have it open here. */
  openPart(caseId: string, part: PartName): Promise<CasePart>;
  /** Notes in the read log what was done with a case file as a whole. Rejects where it is not on disk then. */
  recordCaseAct(caseId: string, act: ReadAct['act'], detail?: string): Promise<void>;
  /** Who did what with a case file, the newest first. */
  readActs(caseId: string): Promise<readonly ReadAct[]>;
  updateSettings(patch: Partial<Settings>): Promise<void>;
}
