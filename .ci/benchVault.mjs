import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { findChromium } from './findChromium.mjs';
import { root } from './root.mjs';
import { pwaHandler, serve } from './servePwa.mjs';

const passphrase = 'four quiet river stones';

/**
 * A vault of many notes in a real Chromium: the built app, and beside it on the same origin the page that fills
 * its storage. Gives rows for the table.
 * @param {{ cases: number, notes: number, edits: number }} size
 */
export async function benchVault(size = { cases: 100, notes: 100, edits: 250_000 }) {
  await build({ configFile: resolve(root, 'test/bench/vault/vite.config.ts'), logLevel: 'error' });
  const bench = sirv(resolve(root, 'dist/vault-bench'));
  const app = pwaHandler(resolve(root, 'dist/pwa'));
  const server = await serve((request, response) => {
    if (!request.url?.startsWith('/bench/')) return app(request, response);
    request.url = request.url.slice('/bench'.length);
    return bench(request, response, () => response.writeHead(404).end());
  }, 0);
  const profile = mkdtempSync(join(tmpdir(), 'casewright-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    viewport: { width: 1280, height: 800 },
    // The app's own worker would answer for the page beside it.
    serviceWorkers: 'block',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const inBench = async (name, ...args) => {
      const page = await context.newPage();
      await page.goto(`${server.url}/bench/`);
      await page.waitForFunction(() => 'bench' in globalThis);
      const result = await page.evaluate(([act, given]) => globalThis.bench[act](...given), [name, args]);
      await page.close();
      return result;
    };
    const say = (what) => console.log(`${new Date().toISOString().slice(11, 19)} ${what}`);
    say('filling the vault');
    const filled = await inBench('fill', size.cases, size.notes);
    say('unlocking it');
    const bytes = await inBench('sizes');
    await inApp(context, server.url, size); // builds what is built once, such as the search index
    const unlocks = [];
    for (let i = 0; i < 5; i += 1) unlocks.push(await inApp(context, server.url, size));
    say('writing entry by entry');
    const speed = await inBench('writeSpeed', 300);
    say(`making a document of ${size.edits} edits`);
    const long = await inBench('makeLong', size.edits);
    say('opening it');
    const opened = await inBench('openLong', long);
    return rows({ size, filled, bytes, unlocks, speed, opened, after: await inBench('sizes') });
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Unlocks the app as its user does, and opens a note. Milliseconds and bytes. */
async function inApp(context, url, size) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    // The first look at the log comes right after the key was derived.
    const { getAll } = IDBIndex.prototype;
    IDBIndex.prototype.getAll = function (...args) {
      if (this.objectStore.name === 'entries') globalThis.firstLook ??= performance.now();
      return getAll.apply(this, args);
    };
  });
  await page.goto(`${url}/#/today`);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.evaluate(
    (rows) => {
      globalThis.listShown = new Promise((done) => {
        const look = () => {
          if (document.querySelectorAll('.rows > li').length >= rows) done(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      });
    },
    Math.min(30, size.cases * size.notes),
  );
  await page.getByRole('button', { name: 'Unlock' }).click();
  const unlock = await page.evaluate(async () => (await globalThis.listShown) - globalThis.firstLook);
  const heap = await heapOf(context, page);
  // The editor loads with the first note; the second shows what opening a note takes.
  await openNote(page, 0);
  await page.goBack();
  const note = await openNote(page, 7);
  await page.goBack();
  // By then the index is read and the caretaker has had its turn: what a worker meets for the rest of the day.
  await page.waitForTimeout(10_000);
  const later = await openNote(page, 12);
  await page.close();
  return { unlock, note, later, heap };
}

async function openNote(page, index) {
  await page.locator('.rows > li a').nth(index).waitFor();
  return page.evaluate(async (at) => {
    const begun = performance.now();
    document.querySelectorAll('.rows > li a')[at].click();
    await new Promise((done) => {
      const look = () => {
        const texts = [...document.querySelectorAll('.cm-content')].map((part) => part.textContent ?? '');
        if (texts.some(({ length }) => length > 100) || performance.now() - begun > 30_000) done();
        else requestAnimationFrame(look);
      };
      look();
    });
    return performance.now() - begun;
  }, index);
}

async function heapOf(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function rows({ size, filled, bytes, unlocks, speed, opened, after }) {
  const row = (what, own, bar, unit, peer = '') => ({
    what,
    ours: own.toFixed(own < 10 ? 2 : 0),
    peer: peer === '' ? '' : peer.toFixed(peer < 10 ? 2 : 0),
    unit,
    'ours / peer': peer === '' ? '' : (own / peer).toFixed(2),
    bar,
  });
  const caches = (bytes.list ?? 0) + (bytes.covers ?? 0);
  return [
    row(
      `${size.cases * size.notes} notes: unlock to list, after key derivation`,
      median(unlocks.map((u) => u.unlock)),
      '1000',
      'ms',
    ),
    row('open a note, right after unlocking', median(unlocks.map((u) => u.note)), '100', 'ms'),
    row('open a note, ten seconds later', median(unlocks.map((u) => u.later)), '100', 'ms'),
    row('heap and buffers, list shown', median(unlocks.map((u) => u.heap)) / 1e6, '250', 'MB'),
    row('sealed log / plain text', bytes.log / filled.characters, '1.4', '×'),
    row('sealed lists / plain text', caches / filled.characters, '', '×'),
    row('sealed search index / plain text', (after.index ?? 0) / filled.characters, '0.6', '×'),
    row('written as an import does', filled.entriesPerSecond, '', 'entries/s'),
    row(
      'seal + strict write, one by one (peer: y-indexeddb, relaxed, clear)',
      speed.ours,
      '',
      'entries/s',
      speed.peer,
    ),
    row(`catch-up of ${size.edits} edits (peer: y-indexeddb)`, opened.ours, '1.5', 'ms', opened.peer),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const [cases, notes, edits] = process.argv.slice(2).map(Number);
  console.table(await benchVault(cases ? { cases, notes, edits } : undefined));
}
