import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { findChromium } from './findChromium.mjs';
import { root } from './root.mjs';

/**
 * Search over 10,000 made-up notes of 2,000 characters in 100 case files, in a real Chromium worker, beside
 * MiniSearch with one index of the same notes. Gives rows for the table.
 */
export async function benchSearch() {
  await build({ configFile: resolve(root, 'test/bench/search/vite.config.ts'), logLevel: 'error' });
  const files = sirv(resolve(root, 'dist/search-bench'));
  const server = createServer((request, response) => files(request, response));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://localhost:${server.address().port}/`;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext();
    // Each measurement in a page of its own: nothing is left in memory of what was before.
    const onPage = async (work) => {
      const page = await context.newPage();
      await page.goto(url);
      await page.waitForFunction(() => 'bench' in globalThis);
      const result = await work(page);
      await page.close();
      return result;
    };
    const run = (page, name, ...args) =>
      page.evaluate(([act, given]) => globalThis.bench[act](...given), [name, args]);

    const built = await onPage((page) => run(page, 'build'));
    const ours = await onPage(async (page) => {
      const opened = await run(page, 'open');
      const memory = await memoryOf(context, page);
      return { ...opened, found: await run(page, 'find', built.queries), memory };
    });
    const peer = await onPage(async (page) => {
      const opened = await run(page, 'openMini');
      const memory = await memoryOf(context, page);
      return { ...opened, found: await run(page, 'findMini', built.queries), memory };
    });
    console.log(
      'Slowest searches:',
      ours.found.slowest.map(([ms, what]) => `${ms.toFixed(0)} ms ${what}`).join(' · '),
    );
    return rows(built, ours, peer);
  } finally {
    await browser.close();
    server.close();
  }
}

function rows(built, ours, peer) {
  const row = (what, own, other, bar, unit) => ({
    what,
    ours: `${round(own)} ${unit}`,
    MiniSearch: `${round(other)} ${unit}`,
    ratio: (own / other).toFixed(2),
    bar: bar === undefined ? '' : `${bar} ${unit}`,
  });
  const mega = 1_000_000;
  return [
    row('index usable after unlock, first answer included', ours.usable, peer.usable, 3000, 'ms'),
    row('search with 20 snippets, worker round trip, p95', ours.found.p95, peer.found.p95, 30, 'ms'),
    row('search, p50', ours.found.p50, peer.found.p50, undefined, 'ms'),
    row('sealed index / plain text', built.sealed / built.plain, built.miniSealed / built.plain, 0.6, '×'),
    row('memory of page and worker', ours.memory.total / mega, peer.memory.total / mega, undefined, 'MB'),
    row('… of the worker', ours.memory.worker / mega, peer.memory.worker / mega, 120, 'MB'),
    row('building from nothing', built.built, built.miniBuilt, undefined, 'ms'),
  ];
}

/** JS heap and array buffers after a forced collection, in bytes. */
async function memoryOf(context, page) {
  const session = await context.newCDPSession(page);
  const use = async (send) => {
    await send('HeapProfiler.collectGarbage');
    await send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  const answers = new Map();
  let asked = 0;
  const attached = new Promise((done) => session.once('Target.attachedToTarget', done));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const { sessionId } = await attached;
  const worker = await use((method) => {
    asked += 1;
    const id = asked;
    const answer = new Promise((done) => answers.set(id, done));
    session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params: {} }),
    });
    return answer;
  });
  const own = await use((method) => session.send(method));
  await session.detach();
  return { worker, total: worker + own };
}

function round(value) {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

if (process.argv[1] === import.meta.filename) console.table(await benchSearch());
