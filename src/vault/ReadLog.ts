import * as Y from 'yjs';
import type { CompartmentId } from '../bytes/Ids.ts';
import type { ReadAct } from '../casefile/ReadAct.ts';
import { readActs } from '../casefile/readActs.ts';
import type { Replica } from '../sync/Replica.ts';
import { applyEntries } from './applyEntries.ts';
import { documentName } from './documentName.ts';
import { OpenDocument } from './OpenDocument.ts';

/** The same act on the same note within so many milliseconds is one: a worker who looks back and forth. */
const sameVisit = 10 * 60 * 1000;

/** Who did what with a case file, kept in its own register: opened, printed, exported, shared, filled. */
export class ReadLog {
  readonly #replica: Replica;
  readonly #last = new Map<string, number>();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(replica: Replica) {
    this.#replica = replica;
  }

  /** Adds an act, one after another. Resolves when it is on disk; rejects when it can't be kept. */
  add(main: CompartmentId, act: Omit<ReadAct, 'v' | 'at' | 'device'>, now: Date): Promise<void> {
    const key = [main, act.act, act.note, act.detail].join(' ');
    const time = now.getTime();
    const before = this.#last.get(key);
    if (act.act === 'opened' && before !== undefined && Math.abs(time - before) < sameVisit) {
      return Promise.resolve();
    }
    this.#last.set(key, time);
    const next = this.#writing.then(() => this.#write(main, act, now));
    this.#writing = next.catch(() => this.#last.delete(key));
    return next;
  }

  async #write(main: CompartmentId, act: Omit<ReadAct, 'v' | 'at' | 'device'>, now: Date): Promise<void> {
    const register = await OpenDocument.open(this.#replica, main, await documentName(main, 'register'));
    try {
      const { device } = this.#replica.device.public;
      register.doc.getArray('acts').push([{ v: 1, at: now.toISOString(), device, ...act }]);
      await register.flush();
    } finally {
      register.drop();
    }
  }

  /** Resolves when what was added is on disk or has failed. */
  async settle(): Promise<void> {
    await this.#writing;
  }

  async read(main: CompartmentId): Promise<ReadAct[]> {
    const doc = new Y.Doc();
    applyEntries(doc, (await this.#replica.read(main, await documentName(main, 'register'))).entries);
    const acts = readActs(doc);
    doc.destroy();
    return acts;
  }
}
