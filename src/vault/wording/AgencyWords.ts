import type * as Y from 'yjs';
import { fromBase64url, toBase64url } from '../../bytes/base64url.ts';
import { newId } from '../../bytes/newId.ts';
import { sha256 } from '../../bytes/sha256.ts';
import { toUtf8 } from '../../bytes/utf8.ts';
import { entryId } from '../../checks/entryId.ts';
import type { Lexicon, LexiconEntry, LexiconOverride } from '../../checks/Lexicon.ts';
import { mergeLexicons } from '../../checks/mergeLexicons.ts';
import { readWordList } from '../../checks/readWordList.ts';
import { signedText } from '../../checks/signedText.ts';
import type { WordList } from '../../checks/WordList.ts';
import type { WordListProblem } from '../../checks/WordListProblem.ts';
import { writeWordList } from '../../checks/writeWordList.ts';
import { WritableStore } from '../Store.ts';
import { shortNumber } from '../shortNumber.ts';
import { ownListMap, readOwnList } from './ownList.ts';
import { type Pin, readPin } from './readPin.ts';
import type { Inspection, KeptList, OwnList, Signer, WordsApi } from './WordsApi.ts';
import type { WordsPort } from './WordsPort.ts';

/** Runs examples, and with them all of the checks: no part of the way to an open vault. */
const examples = () => import('../../checks/wordListProblems.ts');

const purpose = 'casewright/word-list/1';
const mostLists = 20;
const nothing: OwnList = { entries: [], off: [], overrides: [], name: '', version: 0 };

/** The agency's words while the vault is open: the worker's own list, and the lists that were imported (S19). */
export class AgencyWords implements WordsApi {
  readonly own = new WritableStore<OwnList>(nothing);
  readonly lists = new WritableStore<readonly KeptList[]>([]);
  /** All of them in one, the worker's own first. */
  readonly lexicon = new WritableStore<Lexicon | undefined>(undefined);
  #port: WordsPort | undefined;
  #end = () => {};
  #turn = 0;

  /** Reads the lists of an open vault, and follows them. */
  open(port: WordsPort): void {
    this.#port = port;
    const own = ownListMap(port.kit);
    const kept = keptMap(port.kit);
    const onOwn = () => {
      this.own.set(readOwnList(port.kit));
      this.#merge();
    };
    const onKept = () => void this.#readKept(port);
    own.observe(onOwn);
    kept.observe(onKept);
    this.#end = () => {
      own.unobserve(onOwn);
      kept.unobserve(onKept);
    };
    onOwn();
    onKept();
  }

  close(): void {
    this.#end();
    this.#end = () => {};
    this.#turn += 1;
    this.#port = undefined;
    this.own.set(nothing);
    this.lists.set([]);
    this.lexicon.set(undefined);
  }

  /** What is kept is looked at again: only what is signed as it says, or was taken without a signature, counts. */
  async #readKept(port: WordsPort): Promise<void> {
    const turn = ++this.#turn;
    const lists: KeptList[] = [];
    for (const [id, value] of keptMap(port.kit)) {
      if (id.startsWith('pin:') || typeof value !== 'string' || lists.length >= mostLists) continue;
      const read = readWordList(value);
      if (!read.ok || read.list.id !== id) continue;
      const list = { ...read.list, id, name: read.list.name ?? 'A list without a name' };
      if (list.signed === undefined) lists.push({ list });
      else if (await isSigned(port, list)) lists.push({ list, signer: await signerOf(port, list.signed) });
    }
    if (turn !== this.#turn) return;
    this.lists.set(lists.sort((a, b) => a.list.name.localeCompare(b.list.name, 'en')));
    this.#merge();
  }

  #merge(): void {
    this.lexicon.set(mergeLexicons([this.own.value, ...this.lists.value.map(({ list }) => list)]));
  }

  #opened(): WordsPort {
    if (this.#port === undefined) throw new Error('the vault is locked');
    return this.#port;
  }

  async inspect(json: string, name: string): Promise<Inspection> {
    const port = this.#opened();
    const read = readWordList(json);
    if (!read.ok) return read;
    const { wordListProblems } = await examples();
    const problems = wordListProblems(read.list);
    if (problems.length > 0) return { ok: false, problems };
    const list = { ...read.list, name: (read.list.name ?? name.trim().slice(0, 120)) || 'Imported list' };
    const { signed } = list;
    if (signed === undefined) return { ok: true, list, signature: 'none', ...this.#stands(port, list) };
    // Over what was read, before a name is made up for it.
    if (!(await isSigned(port, read.list))) return { ok: true, list, signature: 'changed', stands: 'new' };
    const signer = await signerOf(port, signed);
    return { ok: true, list, signature: 'good', signer, ...this.#stands(port, list) };
  }

  #stands(port: WordsPort, { id, version = 0, signed }: WordList): Pick<Stands, 'stands' | 'kept'> {
    if (id === undefined) return { stands: 'new' };
    if (id === ownListMap(port.kit).get('id')) return { stands: 'own' };
    const pin = readPin(keptMap(port.kit).get(`pin:${id}`));
    if (pin === undefined) return { stands: 'new' };
    const here = keptMap(port.kit).has(id);
    if (pin.key !== (signed?.key ?? '')) {
      // A list that was taken without a signature may get one; one that had a key keeps it.
      if (pin.key !== '') return { stands: 'other-key' };
    }
    if (version < pin.version) return { stands: 'older', kept: pin.version };
    if (version === pin.version && here) return { stands: 'same', kept: pin.version };
    return here ? { stands: 'update', kept: pin.version } : { stands: 'new' };
  }

  async add(json: string, name: string, unsigned: boolean): Promise<void> {
    const port = this.#opened();
    const file = await this.inspect(json, name);
    if (!file.ok) throw new Error('the file has mistakes in it');
    const kept = keptMap(port.kit);
    if (this.lists.value.length >= mostLists && file.stands !== 'update')
      throw new Error(`there are ${mostLists} lists already: remove one first`);
    const { signed, ...list } = file.list;
    const fresh = unsigned || list.id === undefined;
    if (!fresh && (file.signature === 'changed' || (file.stands !== 'new' && file.stands !== 'update')))
      throw new Error('this file can’t be taken as it is');
    const id = fresh ? newId() : (list.id ?? newId());
    const pin: Pin = { key: fresh ? '' : (signed?.key ?? ''), version: list.version ?? 0 };
    port.kit.transact(() => {
      kept.set(id, writeWordList({ ...list, id, ...(fresh ? {} : { signed }) }));
      kept.set(`pin:${id}`, JSON.stringify(pin));
    });
    await port.flush();
  }

  async remove(id: string): Promise<void> {
    const port = this.#opened();
    keptMap(port.kit).delete(id);
    await port.flush();
  }

  async saveEntry(entry: LexiconEntry, before?: string): Promise<readonly WordListProblem[]> {
    const others = this.own.value.entries.filter((one) => entryId(one) !== before);
    const read = readWordList(JSON.stringify({ entries: [entry] }));
    if (!read.ok) return unnumbered(read.problems);
    const id = entryId(entry);
    if (others.some((one) => entryId(one) === id))
      return [{ where: `“${entry.term}”`, what: 'stands in your list already' }];
    const { wordListProblems } = await examples();
    const problems = wordListProblems({ ...this.own.value, entries: read.list.entries });
    if (problems.length > 0) return unnumbered(problems);
    await this.#write((map) => {
      if (before !== undefined && before !== id) map.delete(`entry:${before}`);
      map.set(`entry:${id}`, JSON.stringify(read.list.entries[0]));
    });
    return [];
  }

  removeEntry(id: string): Promise<void> {
    return this.#write((map) => map.delete(`entry:${id}`));
  }

  setOff(rule: string, off: boolean): Promise<void> {
    return this.#write((map) =>
      off ? map.set(`off:${rule.slice(0, 100)}`, true) : map.delete(`off:${rule}`),
    );
  }

  saveOverride(override: LexiconOverride): Promise<void> {
    return this.#write((map) => map.set(`override:${override.rule}`, JSON.stringify(override)));
  }

  removeOverride(rule: string): Promise<void> {
    return this.#write((map) => map.delete(`override:${rule}`));
  }

  rename(name: string): Promise<void> {
    return this.#write((map) => map.set('name', name.slice(0, 120)));
  }

  async #write(change: (map: Y.Map<unknown>) => void): Promise<void> {
    const port = this.#opened();
    port.kit.transact(() => change(ownListMap(port.kit)));
    await port.flush();
  }

  async sign(by: string): Promise<string> {
    const port = this.#opened();
    const { name, version, ...lexicon } = this.own.value;
    const map = ownListMap(port.kit);
    const id = typeof map.get('id') === 'string' ? String(map.get('id')) : newId();
    const list: WordList = { ...lexicon, id, name: name.trim() || 'Our words', version: version + 1 };
    const about = { by: by.trim().slice(0, 200) || 'No name', key: port.key, at: port.now().toISOString() };
    const signature = toBase64url(await port.sign(purpose, toUtf8(signedText(list, about))));
    await this.#write((own) => {
      own.set('id', id);
      own.set('version', version + 1);
    });
    return writeWordList({ ...list, signed: { ...about, signature } });
  }
}

/** Of one term alone, its number in a list says nothing. */
function unnumbered(problems: readonly WordListProblem[]): WordListProblem[] {
  return problems.map(({ where, what }) => ({ where: where.replace(/^Term 1:? /, ''), what }));
}

type Stands = Extract<Inspection, { ok: true }>;

/** Imported lists by id, as text; `pin:` and an id: the key that signed it and the highest version, even when removed. */
function keptMap(kit: Y.Doc): Y.Map<unknown> {
  return kit.getMap('word-lists');
}

async function isSigned(port: WordsPort, list: WordList): Promise<boolean> {
  const signature = fromBase64url(list.signed?.signature ?? '');
  if (list.signed === undefined || signature === undefined || list.id === undefined) return false;
  return port.verify(list.signed.key, purpose, toUtf8(signedText(list, list.signed)), signature);
}

async function signerOf(port: WordsPort, { by, key, at }: Omit<Signer, 'number' | 'ours'> & { key: string }) {
  const number = shortNumber(await sha256(toUtf8(`casewright/signer-number/1 ${key}`)));
  return { by, number, at, ours: port.isOurs(key) };
}
