import type { Bytes } from '../bytes/Bytes.ts';
import type { Encoding, Inspected, UpdateInspector } from './UpdateInspector.ts';

/** What we need of a worker. */
export type InspectorWorker = Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

const limit = 1000;
const startLimit = 30_000;
const ended = 'the vault was locked while an update was inspected';

/**
 * Inspects in a worker that is ended when it has not answered within a second (S14). An update that took too
 * long is given a second worker, since the machine itself may have stood still; after that it is the update's
 * fault. A worker that never starts says nothing about the update: then `inspect` rejects.
 */
export class WorkerInspector implements UpdateInspector {
  readonly #make: () => InspectorWorker;
  #worker: InspectorWorker | undefined;
  #tail: Promise<unknown> = Promise.resolve();
  #endings = 0;
  #abandon: (() => void) | undefined;

  constructor(make: () => InspectorWorker) {
    this.#make = make;
  }

  inspect(update: Bytes, encoding: Encoding = 'v1'): Promise<Inspected> {
    const next = this.#tail.then(
      async () =>
        (await this.#ask(update, encoding)) ??
        (await this.#ask(update, encoding)) ?? { ok: false as const, why: 'It takes too long to read.' },
    );
    this.#tail = next.catch(() => undefined);
    return next;
  }

  /** Ends the worker, which may hold what it has read last. The next update gets a new one. */
  end(): void {
    this.#endings += 1;
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#abandon?.();
  }

  /** `undefined`: no answer in time. */
  async #ask(update: Bytes, encoding: Encoding): Promise<Inspected | undefined> {
    const endings = this.#endings;
    this.#worker ??= await start(this.#make());
    const worker = this.#worker;
    if (endings !== this.#endings) {
      worker.terminate();
      this.#worker = undefined;
      throw new Error(ended);
    }
    return new Promise((resolve, reject) => {
      const end = (inspected: Inspected | undefined) => {
        clearTimeout(timer);
        worker.terminate();
        this.#worker = undefined;
        resolve(inspected);
      };
      const timer = setTimeout(() => end(undefined), limit);
      this.#abandon = () => {
        clearTimeout(timer);
        reject(new Error(ended));
      };
      worker.onmessage = ({ data }: MessageEvent<Inspected>) => {
        clearTimeout(timer);
        resolve(data);
      };
      worker.onerror = () => end({ ok: false, why: 'It could not be read.' });
      worker.postMessage({ update, encoding });
    });
  }
}

function start(worker: InspectorWorker): Promise<InspectorWorker> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      clearTimeout(timer);
      worker.terminate();
      reject(new Error('the worker that inspects updates could not be started'));
    };
    const timer = setTimeout(fail, startLimit);
    worker.onmessage = () => {
      clearTimeout(timer);
      resolve(worker);
    };
    worker.onerror = fail;
  });
}
