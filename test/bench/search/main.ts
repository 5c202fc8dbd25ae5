import type { CompartmentId, DocumentId } from '../../../src/bytes/Ids.ts';
import { progressNote } from '../../../src/kit/templates/progressNote.ts';
import { browserSearchParts } from '../../../src/vault/browserSearchParts.ts';
import { SearchService } from '../../../src/vault/SearchService.ts';
import type { NoteStamps } from '../../../src/vault/SearchSource.ts';
import { type BenchNote, caseNotes } from '../caseNotes.ts';
import { BenchSource } from './BenchSource.ts';
import type { MiniMessage } from './mini.worker.ts';

const size = { cases: 100, notes: 100, characters: 2000, seed: 20261124 };
const template = {
  ...progressNote,
  sections: ['focus', 'observed', 'client-said', 'plan'].map((key) => ({
    key,
    label: key,
    kind: 'multiline' as const,
  })),
};

function snapshot(note: BenchNote, caseId: string) {
  const { date, headline, worker } = note;
  const head = { headline, date, start: '', end: '', mode: 'Home visit', worker };
  const sections = Object.fromEntries(note.sections.map(({ key, text }) => [key, text]));
  return { template: { ...template, title: note.template }, caseId, created: '', session: 1, head, sections };
}

/** Ids of the notes, as `caseNotes` makes them, and stamps. */
function stamps(): NoteStamps {
  const ids = (number: number) =>
    Array.from({ length: size.notes }, (_, at): [DocumentId, string] => [
      `${String(number).padStart(6, '0')}-${String(at).padStart(15, '0')}` as DocumentId,
      'stamp-of-note',
    ]);
  return new Map(
    Array.from({ length: size.cases }, (_, number) => [
      `case-${number}` as CompartmentId,
      new Map(ids(number)),
    ]),
  );
}

function becomes(search: SearchService, at: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => search.progress.value.at === at && resolve();
    search.progress.subscribe(look);
    look();
  });
}

const percentile = (times: number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

function summary(times: number[]) {
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: Math.max(...times),
    count: times.length,
  };
}

let search: SearchService | undefined;
let mini: Worker | undefined;

function askMini<T>(message: MiniMessage, transfer: ArrayBuffer[] = []): Promise<T> {
  mini ??= new Worker(new URL('./mini.worker.ts', import.meta.url), { type: 'module' });
  const worker = mini;
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data as T);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(message, transfer);
  });
}

const bench = {
  /** Builds both indexes from nothing and seals them. */
  async build() {
    const cases = caseNotes(size);
    const notes = new Map(
      cases.flatMap((one) => one.notes.map((note) => [note.id, { note, caseId: one.id }])),
    );
    const source = new BenchSource(stamps(), (id) => {
      const there = notes.get(id);
      return there && snapshot(there.note, there.caseId);
    });
    const began = performance.now();
    const service = new SearchService({
      ...browserSearchParts,
      later: (_, act) => browserSearchParts.later(0, act),
    });
    service.start(source);
    await becomes(service, 'ready');
    // The worker answers when it has taken everything in.
    await service.find(query('boiler'));
    const built = performance.now() - began;
    while ((await source.store.all('index')).length < size.cases)
      await new Promise((next) => setTimeout(next, 50));
    service.stop();
    const encoder = new TextEncoder();
    const texts = [...notes.values()].map(({ note }) => note.sections.map(({ text }) => text).join('\n'));
    const plain = texts.reduce((sum, text) => sum + encoder.encode(text).length, 0);
    const sealed = source.sealedBytes;
    const miniBegan = performance.now();
    const bytes = await askMini<Uint8Array<ArrayBuffer>>({
      do: 'build',
      notes: [...notes.values()].map(({ note: { id, headline } }, at) => ({
        id,
        headline,
        text: texts[at] ?? '',
      })),
    });
    const miniBuilt = performance.now() - miniBegan;
    await source.sealCache('mini' as CompartmentId, 'mini', bytes);
    const words = texts.flatMap((text, at) =>
      at % 50 === 0 ? text.split(/[^A-Za-z]+/).filter((word) => word.length > 2) : [],
    );
    return { plain, sealed, built, miniBuilt, miniSealed: bytes.length, queries: queries(words) };
  },

  /** From the unlocked vault to the first answer. */
  async open() {
    const source = new BenchSource(stamps(), () => undefined);
    const service = new SearchService(browserSearchParts);
    search = service;
    const began = performance.now();
    service.start(source);
    await becomes(service, 'ready');
    const ready = performance.now() - began;
    const first = await service.find(query('boiler'));
    return { ready, usable: performance.now() - began, total: first?.total };
  },

  async find(texts: string[]) {
    const times: number[] = [];
    const slow: [number, string][] = [];
    for (const text of texts) {
      const began = performance.now();
      const answer = await search?.find(query(text));
      times.push(performance.now() - began);
      slow.push([performance.now() - began, `${text} → ${answer?.total}`]);
    }
    return { ...summary(times), slowest: slow.sort((a, b) => b[0] - a[0]).slice(0, 5) };
  },

  async openMini() {
    const source = new BenchSource(new Map(), () => undefined);
    const began = performance.now();
    const [row] = await source.store.all('mini');
    if (row === undefined) throw new Error('build first');
    const bytes = await source.open(row.bytes);
    await askMini({ do: 'load', bytes }, [bytes.buffer]);
    await askMini({ do: 'find', text: 'boiler' });
    return { usable: performance.now() - began };
  },

  async findMini(texts: string[]) {
    const times: number[] = [];
    for (const text of texts) {
      const began = performance.now();
      await askMini({ do: 'find', text });
      times.push(performance.now() - began);
    }
    return summary(times);
  },

  stop() {
    search?.stop();
    mini?.terminate();
  },
};

function query(text: string) {
  return { text, order: 'best' as const, locale: 'en-US' as const, limit: 20, offset: 0 };
}

/** What people type, from the notes' own words: one to three words, some cut short, some with a slip, dates. */
function queries(words: string[]): string[] {
  let state = size.seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  const word = () => words[below(words.length)] ?? 'the';
  const slip = (one: string) => {
    const at = 1 + below(one.length - 1);
    return one.slice(0, at) + one.slice(at + 1);
  };
  return Array.from({ length: 300 }, (_, at) => {
    switch (at % 6) {
      case 0:
        return word();
      case 1:
        return `${word()} ${word()}`;
      case 2:
        return word().slice(0, 3);
      case 3:
        return slip(word());
      case 4:
        return `${word()} ${word()} ${word()}`;
      default:
        return `${1 + below(28)} March ${word()}`;
    }
  });
}

Object.assign(globalThis, { bench });
