import * as Y from 'yjs';
import type { Bytes } from '../src/bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../src/bytes/base64url.ts';
import { ReadAct } from '../src/casefile/ReadAct.ts';
import { SentForm } from '../src/casefile/Receipt.ts';
import type { PortalMap } from '../src/kit/PortalMap.ts';
import type { PortLike } from '../src/sync/PortTransport.ts';
import type { LockWatch } from '../src/vault/LockWatch.ts';
import type { OpenDocument, Writer } from '../src/vault/OpenDocument.ts';
import type { Store } from '../src/vault/Store.ts';
import type { Vault } from '../src/vault/Vault.ts';
import type { LinkHost } from './LinkHost.ts';
import {
  type OpenedForPanel,
  type PanelCall,
  type PanelNews,
  PanelRequest,
  type PanelStore,
} from './PanelMessage.ts';

interface Mirrored {
  document: OpenDocument;
  writer: Writer;
  /** Updates that came from the panel. */
  received: number;
  end(): void;
}

/** Serves one panel from the vault in the offscreen document: the only place with keys, and the only writer (S4). */
export class PanelServer {
  readonly #port: PortLike;
  readonly #vault: Vault;
  readonly #link: LinkHost;
  readonly #watch: LockWatch;
  /** By the handle under which the panel has opened them: it may open a note twice before it closes the first. */
  readonly #mirrored = new Map<string, Mirrored>();
  readonly #ends: (() => void)[] = [];
  #ended = false;

  constructor(port: PortLike, vault: Vault, link: LinkHost, appOrigin: Store<string>, watch: LockWatch) {
    this.#port = port;
    this.#watch = watch;
    this.#vault = vault;
    this.#link = link;
    const stores: Record<PanelStore, Store<unknown>> = {
      state: vault.state,
      cover: vault.cover,
      secondsLeft: watch.secondsLeft,
      cases: vault.cases,
      notes: vault.notes,
      templates: vault.templates,
      problems: vault.problems,
      settings: vault.settings,
      wording: vault.wording,
      registers: vault.registers,
      pairing: link.pairing,
      connected: link.connected,
      appOrigin,
    };
    for (const [name, store] of Object.entries(stores) as [PanelStore, Store<unknown>][]) {
      const tell = () => this.#post({ store: name, value: store.value });
      this.#ends.push(store.subscribe(tell));
      tell();
    }
    // Locked: the documents are gone, and nothing here may keep their text.
    this.#ends.push(vault.state.subscribe(() => vault.state.value.at !== 'open' && this.#closeAll()));
    port.onMessage.addListener((raw) => this.#receive(raw));
    port.onDisconnect.addListener(() => this.#end());
  }

  #receive(raw: unknown): void {
    const request = PanelRequest.safeParse(raw);
    if (!request.success) return;
    if ('update' in request.data) {
      const mirrored = this.#mirrored.get(request.data.update);
      const update = fromBase64url(request.data.data);
      if (mirrored !== undefined && update !== undefined) {
        mirrored.received += 1;
        mirrored.document.applyFrom(mirrored.writer, update);
      }
      return;
    }
    if ('active' in request.data) return this.#watch.active();
    const { id, call, args } = request.data;
    this.#call(call, args).then(
      (result) => this.#post({ id, ok: true, result }),
      (error: unknown) => this.#post({ id, ok: false, error: error instanceof Error ? error.message : '' }),
    );
  }

  async #call(call: PanelCall, args: readonly unknown[]): Promise<unknown> {
    const [first, second, third] = args.map(String);
    switch (call) {
      case 'createNote':
        return this.#vault.createNote(first ?? '', second ?? '');
      case 'openNote':
        return this.#openNote(first ?? '', second ?? '');
      case 'closeNote':
        return this.#closeNote(first ?? '');
      case 'flushNote':
        return this.#mirrored.get(first ?? '')?.document.flush();
      case 'recordAct': {
        const act = ReadAct.shape.act.safeParse(second);
        if (!act.success) throw new Error('that is no act of the read log');
        return this.#vault.recordAct(first ?? '', act.data, third);
      }
      case 'readReceipts':
        return this.#vault.readReceipts(first ?? '');
      case 'addReceipt': {
        const sent = SentForm.safeParse(args[1]);
        if (!sent.success) throw new Error('that is no receipt');
        return this.#vault.addReceipt(first ?? '', sent.data);
      }
      case 'knownPortals':
        return this.#vault.knownPortals();
      case 'portalMap':
        return this.#vault.portalMap(first ?? '', second ?? '');
      case 'savePortalMap':
        return this.#vault.savePortalMap(args[0] as PortalMap);
      case 'setChoice':
        return this.#vault.setChoice(first ?? '', typeof args[1] === 'string' ? args[1] : undefined);
      case 'confirmPairing':
        return this.#link.confirm();
      case 'cancelPairing':
        return this.#link.cancel();
      case 'lock':
        return this.#vault.lock();
    }
  }

  async #openNote(noteId: string, handle: string): Promise<OpenedForPanel> {
    const document = await this.#vault.openDocument(noteId);
    const writer = await document.writer();
    if (this.#ended || document.doc.isDestroyed) {
      await this.#vault.closeDocument(document);
      throw new Error('the vault is locked');
    }
    const onUpdate = (update: Uint8Array, origin: unknown) => {
      if (origin !== writer) this.#post({ update: handle, data: toBase64url(update) });
    };
    document.doc.on('update', onUpdate);
    const unsubscribe = document.saved.subscribe(() =>
      this.#post({
        saved: handle,
        state: document.saved.value,
        received: this.#mirrored.get(handle)?.received ?? 0,
      }),
    );
    const unsubscribeSigning = document.signing.subscribe(() =>
      this.#post({ signing: handle, state: document.signing.value }),
    );
    const end = () => {
      unsubscribeSigning();
      document.doc.off('update', onUpdate);
      unsubscribe();
    };
    this.#mirrored.set(handle, { document, writer, received: 0, end });
    return {
      state: toBase64url(Y.encodeStateAsUpdate(document.doc) as Bytes),
      clientId: writer.clientId,
      saved: document.saved.value,
      signing: document.signing.value,
    };
  }

  async #closeNote(handle: string): Promise<void> {
    const mirrored = this.#mirrored.get(handle);
    if (mirrored === undefined) return;
    this.#mirrored.delete(handle);
    mirrored.end();
    await this.#vault.closeDocument(mirrored.document);
  }

  #closeAll(): void {
    // `closeDocument` keeps what can't be saved, and does not reject.
    for (const handle of [...this.#mirrored.keys()]) void this.#closeNote(handle);
  }

  #end(): void {
    this.#ended = true;
    for (const end of this.#ends) end();
    this.#closeAll();
  }

  #post(news: PanelNews): void {
    try {
      this.#port.postMessage(news);
    } catch {
      // The panel has just closed; its own event says so.
    }
  }
}
