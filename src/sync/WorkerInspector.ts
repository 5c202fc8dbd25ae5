import type { Bytes } from '../bytes/Bytes.ts';
import type { Inspected, UpdateInspector } from './UpdateInspector.ts';

/** Inspects in a worker that is ended when it has not answered within a second (S14). */
export class WorkerInspector implements UpdateInspector {
  readonly #make: () => Worker;
  #worker: Worker | undefined;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(make: () => Worker) {
    this.#make = make;
  }

  inspect(update: Bytes): Promise<Inspected> {
    const next = this.#tail.then(() => this.#ask(update));
    this.#tail = next;
    return next;
  }

  #ask(update: Bytes): Promise<Inspected> {
    this.#worker ??= this.#make();
    const worker = this.#worker;
    return new Promise((resolve) => {
      const end = (why: string) => {
        worker.terminate();
        this.#worker = undefined;
        resolve({ ok: false, why });
      };
      const limit = setTimeout(() => end('It takes too long to read.'), 1000);
      worker.onmessage = ({ data }: MessageEvent<Inspected>) => {
        clearTimeout(limit);
        resolve(data);
      };
      worker.onerror = () => {
        clearTimeout(limit);
        end('It could not be read.');
      };
      worker.postMessage(update);
    });
  }
}
