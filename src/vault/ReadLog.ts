import type { CompartmentId } from '../bytes/Ids.ts';
import type { ReadAct } from '../casefile/ReadAct.ts';
import { readActs } from '../casefile/readActs.ts';
import type { Replica } from '../sync/Replica.ts';
import { Register } from './Register.ts';

/** The same act on the same note within so many milliseconds is one: a worker who looks back and forth. */
const sameVisit = 10 * 60 * 1000;

/** Who did what with a case file: opened, printed, exported, shared, filled. Read the newest first. */
export class ReadLog extends Register<ReadAct> {
  readonly #last = new Map<string, number>();

  constructor(replica: Replica) {
    super(replica, { document: 'register', list: 'acts', entriesOf: readActs });
  }

  override async add(
    main: CompartmentId,
    act: Omit<ReadAct, 'v' | 'at' | 'device'>,
    now: Date,
  ): Promise<void> {
    const key = [main, act.act, act.note, act.detail].join(' ');
    const time = now.getTime();
    const before = this.#last.get(key);
    if (act.act === 'opened' && before !== undefined && Math.abs(time - before) < sameVisit) return;
    this.#last.set(key, time);
    try {
      await super.add(main, act, now);
    } catch (why) {
      this.#last.delete(key);
      throw why;
    }
  }
}
