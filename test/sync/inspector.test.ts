import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { inspectUpdate } from '../../src/sync/inspectUpdate.ts';
import { type InspectorWorker, WorkerInspector } from '../../src/sync/WorkerInspector.ts';

/** A worker in memory that does what it is told to. */
function worker(answers: 'at once' | 'never' | 'dies' | 'does not start' | 'starts slowly') {
  const self = {
    terminated: false,
    onmessage: null as unknown,
    onerror: null as unknown,
    postMessage(message: unknown) {
      if (answers === 'never') return;
      queueMicrotask(() =>
        answers === 'dies'
          ? self.fail()
          : self.say(inspectUpdate((message as { update: Uint8Array<ArrayBuffer> }).update)),
      );
    },
    terminate() {
      self.terminated = true;
    },
    say: (data: unknown) => (self.onmessage as (event: { data: unknown }) => void)({ data }),
    fail: () => (self.onerror as () => void)(),
  };
  const start = () => (answers === 'does not start' ? self.fail() : self.say('ready'));
  if (answers === 'starts slowly') setTimeout(start, 4000);
  else queueMicrotask(start);
  return self;
}

function inspectorOf(...kinds: Parameters<typeof worker>[0][]) {
  const made: ReturnType<typeof worker>[] = [];
  const inspector = new WorkerInspector(() => {
    const kind = kinds[made.length];
    if (kind === undefined) throw new Error('one worker too many');
    made.push(worker(kind));
    return made.at(-1) as unknown as InspectorWorker;
  });
  return { inspector, made };
}

function update(): Uint8Array<ArrayBuffer> {
  const doc = new Y.Doc();
  doc.clientID = 77;
  doc.getText('text').insert(0, 'Hello');
  return Y.encodeStateAsUpdate(doc) as Uint8Array<ArrayBuffer>;
}

afterEach(() => vi.useRealTimers());

describe('[S14] the inspector', () => {
  it('tells whose structs an update holds, one worker for many updates', async () => {
    const { inspector, made } = inspectorOf('at once');
    const both = await Promise.all([
      inspector.inspect(update()),
      inspector.inspect(new Uint8Array([9, 9, 9])),
    ]);
    expect(both).toEqual([
      { ok: true, clients: [77] },
      { ok: false, why: 'It is not a document update.' },
    ]);
    expect(made).toHaveLength(1);
  });

  it('ends a worker that does not answer, twice, and then blames the update; the next one gets a new worker', async () => {
    vi.useFakeTimers();
    const { inspector, made } = inspectorOf('never', 'never', 'at once');
    const [slow, next] = [inspector.inspect(update()), inspector.inspect(update())];
    await vi.advanceTimersByTimeAsync(2100);
    expect(await slow).toEqual({ ok: false, why: 'It takes too long to read.' });
    expect(await next).toMatchObject({ ok: true });
    expect(made.map(({ terminated }) => terminated)).toEqual([true, true, false]);
  });

  it('a machine that stood still once blames nobody', async () => {
    vi.useFakeTimers();
    const { inspector } = inspectorOf('never', 'at once');
    const inspected = inspector.inspect(update());
    await vi.advanceTimersByTimeAsync(1100);
    expect(await inspected).toMatchObject({ ok: true });
  });

  it('the time that a worker takes to start does not count against the update', async () => {
    vi.useFakeTimers();
    const { inspector } = inspectorOf('starts slowly');
    const inspected = inspector.inspect(update());
    await vi.advanceTimersByTimeAsync(4100);
    expect(await inspected).toMatchObject({ ok: true });
  });

  it('a worker that cannot be started decides nothing, and the next update has another try', async () => {
    const { inspector } = inspectorOf('does not start', 'at once');
    await expect(inspector.inspect(update())).rejects.toThrow('could not be started');
    expect(await inspector.inspect(update())).toMatchObject({ ok: true });
  });

  it('an update on which the worker dies is refused', async () => {
    const { inspector } = inspectorOf('dies', 'at once');
    expect(await inspector.inspect(update())).toEqual({ ok: false, why: 'It could not be read.' });
    expect(await inspector.inspect(update())).toMatchObject({ ok: true });
  });
});
