import type { Bytes } from '../../src/bytes/Bytes.ts';
import { fromBase64url } from '../../src/bytes/base64url.ts';
import type { Encoding, Inspected } from '../../src/sync/UpdateInspector.ts';
import { WorkerInspector } from '../../src/sync/WorkerInspector.ts';
import { hostileUpdates } from './hostileUpdates.ts';

/** The inspector as the app has it, in a page. Called by inspector.spec.ts. */
const inspector = new WorkerInspector(
  () => new Worker(new URL('../../src/sync/inspector.worker.ts', import.meta.url), { type: 'module' }),
);

/** How long the page itself stood still at most, in milliseconds, while something was inspected. */
let longest = 0;
let last = performance.now();
setInterval(() => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
}, 10);

export interface Verdict {
  inspected: Inspected;
  /** Until the answer, in milliseconds. */
  took: number;
  stoodStill: number;
}

async function inspect(update: Bytes, encoding: Encoding): Promise<Verdict> {
  // What it took to get here is nobody's fault.
  await new Promise((resolve) => setTimeout(resolve));
  longest = 0;
  last = performance.now();
  const begun = performance.now();
  const inspected = await inspector.inspect(update, encoding);
  return { inspected, took: performance.now() - begun, stoodStill: longest };
}

Object.assign(globalThis, {
  inspect: (update: string, encoding: Encoding) => inspect(fromBase64url(update) as Bytes, encoding),
  // Made here, since some are large.
  inspectHostile(index: number): Promise<Verdict> | undefined {
    const hostile = hostileUpdates[index];
    return hostile && inspect(hostile.update() as Bytes, hostile.encoding);
  },
});
