import * as Y from 'yjs';
import { fromBase64url, toBase64url } from '../src/bytes/base64url.ts';
import type { ReadAct } from '../src/casefile/ReadAct.ts';
import type { Receipt, SentForm } from '../src/casefile/Receipt.ts';
import type { Portal } from '../src/casefile/sentTo.ts';
import type { Wording } from '../src/checks/Wording.ts';
import type { PortalMap } from '../src/kit/PortalMap.ts';
import type { Template } from '../src/kit/Template.ts';
import type { PairingState } from '../src/sync/PairingExchange.ts';
import type { PortLike } from '../src/sync/PortTransport.ts';
import type { KitApi } from '../src/vault/KitApi.ts';
import type { LockWatch } from '../src/vault/LockWatch.ts';
import type { NoteSigning } from '../src/vault/NoteSigning.ts';
import { noteOf } from '../src/vault/noteOf.ts';
import { readSettings } from '../src/vault/readSettings.ts';
import { WritableStore } from '../src/vault/Store.ts';
import type {
  CaseApi,
  CaseItem,
  Cover,
  NoteItem,
  OpenNote,
  Problem,
  SaveState,
  Settings,
  VaultState,
} from '../src/vault/VaultApi.ts';
import type { OpenedForPanel, PanelCall, PanelNews } from './PanelMessage.ts';

/** Milliseconds. */
const tellAgain = 1000;
const fromHost = Symbol('from host');
const gone =
  'The extension was restarted, and is locked. What was typed in the last second may not be saved.';

interface Mirror {
  doc: Y.Doc;
  saved: WritableStore<SaveState>;
  signing: WritableStore<NoteSigning>;
  /** Updates that went to the host. */
  sent: number;
}

/** The vault in the offscreen document, as the panel uses it: everything goes over one port. */
export class RemoteVault implements CaseApi, KitApi, LockWatch {
  readonly state = new WritableStore<VaultState>({ at: 'starting' });
  readonly cover = new WritableStore<Cover | undefined>(undefined);
  readonly secondsLeft = new WritableStore<number | undefined>(undefined);
  readonly cases = new WritableStore<readonly CaseItem[] | undefined>(undefined);
  readonly notes = new WritableStore<readonly NoteItem[] | undefined>(undefined);
  readonly templates = new WritableStore<readonly Template[]>([]);
  readonly problems = new WritableStore<readonly Problem[]>([]);
  readonly settings = new WritableStore<Settings>(readSettings(new Y.Doc()));
  readonly wording = new WritableStore<Wording>({ choices: {} });
  readonly registers = new WritableStore(0);
  readonly pairing = new WritableStore<PairingState | undefined>(undefined);
  /** Whether the app is open in this browser and in touch. */
  readonly connected = new WritableStore(false);
  /** Where the app lives, or empty before it has been joined. */
  readonly appOrigin = new WritableStore('');
  readonly #port: PortLike;
  readonly #calls = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  readonly #docs = new Map<string, Mirror>();
  #next = 1;
  #lastActive = 0;
  #ended = false;

  constructor(port: PortLike) {
    this.#port = port;
    port.onMessage.addListener((news) => this.#receive(news as PanelNews));
    port.onDisconnect.addListener(() => this.#lost());
  }

  /** The offscreen document has gone, and the vault with it: nothing typed from now on can be saved here. */
  #lost(): void {
    for (const { reject } of this.#calls.values()) reject(new Error(gone));
    this.#calls.clear();
    for (const { saved } of this.#docs.values()) {
      if (saved.value.at !== 'saved') saved.set({ at: 'failed', why: gone });
    }
    this.#ended = true;
    this.state.set({ at: 'starting' });
  }

  #receive(news: PanelNews): void {
    if ('store' in news) {
      (this[news.store] as WritableStore<unknown>).set(news.value);
      if (news.store === 'state' && this.state.value.at !== 'open') this.#forget();
    } else if ('update' in news) {
      const update = fromBase64url(news.data);
      const doc = this.#docs.get(news.update)?.doc;
      if (doc !== undefined && update !== undefined) Y.applyUpdate(doc, update, fromHost);
    } else if ('signing' in news) {
      this.#docs.get(news.signing)?.signing.set(news.state as NoteSigning);
    } else if ('saved' in news) {
      const mirror = this.#docs.get(news.saved);
      const state = news.state as SaveState;
      // What it speaks of is not yet all that was typed here (P2).
      if (mirror !== undefined && !(state.at === 'saved' && news.received < mirror.sent))
        mirror.saved.set(state);
    } else {
      const call = this.#calls.get(news.id);
      this.#calls.delete(news.id);
      if (news.ok) call?.resolve(news.result);
      else call?.reject(new Error(news.error));
    }
  }

  /** Locked: the host has closed its documents, and nothing here may keep their text. */
  #forget(): void {
    for (const { doc } of this.#docs.values()) doc.destroy();
    this.#docs.clear();
  }

  active(): void {
    // Every movement of a pointer would be a message.
    if (this.#ended || this.state.value.at !== 'open' || Date.now() - this.#lastActive < tellAgain) return;
    this.#lastActive = this.secondsLeft.value === undefined ? Date.now() : 0;
    this.#port.postMessage({ active: true });
  }

  #call<T>(call: PanelCall, ...args: unknown[]): Promise<T> {
    const id = this.#next++;
    return new Promise<T>((resolve, reject) => {
      if (this.#ended) return reject(new Error(gone));
      this.#calls.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.#port.postMessage({ id, call, args });
    });
  }

  createNote(caseId: string, templateId: string): Promise<string> {
    return this.#call('createNote', caseId, templateId);
  }

  async openNote(noteId: string): Promise<OpenNote> {
    const doc = new Y.Doc();
    const saved = new WritableStore<SaveState>({ at: 'saved' });
    const signing = new WritableStore<NoteSigning>({ others: [] });
    // The same note may be opened again before it is closed: each opening has a handle of its own.
    const handle = String(this.#next++);
    // Registered first: updates may follow on the heels of the answer.
    const mirror: Mirror = { doc, saved, signing, sent: 0 };
    this.#docs.set(handle, mirror);
    const opened = await this.#call<OpenedForPanel>('openNote', noteId, handle).catch((why: unknown) => {
      this.#docs.delete(handle);
      throw why;
    });
    const state = fromBase64url(opened.state);
    if (state === undefined) throw new Error('the note could not be read');
    Y.applyUpdate(doc, state, fromHost);
    doc.clientID = opened.clientId;
    saved.set(opened.saved as SaveState);
    signing.set(opened.signing as NoteSigning);
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === fromHost) return;
      if (this.#ended) return saved.set({ at: 'failed', why: gone });
      // Until the host says so, what was typed here is not on disk (P2).
      if (saved.value.at === 'saved') saved.set({ at: 'saving' });
      mirror.sent += 1;
      this.#port.postMessage({ update: handle, data: toBase64url(update) });
    });
    return noteOf(
      noteId,
      doc,
      saved,
      signing,
      () => this.#call('flushNote', handle),
      async () => {
        this.#docs.delete(handle);
        doc.destroy();
        await this.#call('closeNote', handle);
      },
    );
  }

  recordAct(noteId: string, act: ReadAct['act'], detail = ''): Promise<void> {
    return this.#call('recordAct', noteId, act, detail);
  }

  readReceipts(caseId: string): Promise<readonly Receipt[]> {
    return this.#call('readReceipts', caseId);
  }

  addReceipt(noteId: string, sent: SentForm): Promise<void> {
    return this.#call('addReceipt', noteId, sent);
  }

  knownPortals(): Promise<readonly Portal[]> {
    return this.#call('knownPortals');
  }

  async portalMap(origin: string, form: string): Promise<PortalMap | undefined> {
    return this.#call('portalMap', origin, form);
  }

  savePortalMap(map: PortalMap): Promise<void> {
    return this.#call('savePortalMap', map);
  }

  setChoice(key: string, value: string | undefined): Promise<void> {
    return this.#call('setChoice', key, value);
  }

  confirmPairing(): Promise<void> {
    return this.#call('confirmPairing');
  }

  cancelPairing(): Promise<void> {
    return this.#call('cancelPairing');
  }

  lock(): Promise<void> {
    return this.#call('lock');
  }
}
