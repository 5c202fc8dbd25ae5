import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { findChromium } from './findChromium.mjs';
import { quantile } from './quantile.mjs';
import { root } from './root.mjs';
import { pwaHandler, serve } from './servePwa.mjs';
import { traceKeys } from './traceKeys.mjs';

const typed =
  'Rang the landlord at 10:15. He said the boiler man comes on 3 December and asked for the key. ';
/** Milliseconds between two keys: about 120 words a minute. */
const pace = 100;

/**
 * Typing into a note of 2,000 words with checks on: in the built app, sealed and signed into the log; and in the same
 * screens over y-indexeddb in the clear. From traces of a real Chromium, in turn. Gives rows for the table.
 * @param {{ words: number, keys: number, rounds: number }} size
 */
export async function benchTyping(size = { words: 2000, keys: 190, rounds: 3 }) {
  for (const name of ['vault', 'typing'])
    await build({ configFile: resolve(root, `test/bench/${name}/vite.config.ts`), logLevel: 'error' });
  const parts = {
    '/bench/': sirv(resolve(root, 'dist/vault-bench')),
    '/clear/': sirv(resolve(root, 'dist/typing-bench')),
  };
  const app = pwaHandler(resolve(root, 'dist/pwa'));
  const server = await serve((request, response) => {
    const [prefix, part] = Object.entries(parts).find(([path]) => request.url?.startsWith(path)) ?? [];
    if (part === undefined) return app(request, response);
    request.url = request.url.slice(prefix.length - 1);
    return part(request, response, () => response.writeHead(404).end());
  }, 0);
  const profile = mkdtempSync(join(tmpdir(), 'casewright-typing-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    viewport: { width: 1280, height: 800 },
    // The app's own worker would answer for the pages beside it.
    serviceWorkers: 'block',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const text = noteOf(size.words);
    const bench = await pageWithBench(context, `${server.url}/bench/`);
    const { noteId, passphrase } = await bench.evaluate((given) => globalThis.bench.makeNote(given), text);
    await bench.close();
    const ours = { layout: [], all: [] };
    const clear = { layout: [], all: [] };
    for (let round = 0; round < size.rounds; round += 1) {
      const page = await context.newPage();
      await page.goto(`${server.url}/#/notes/${noteId}`);
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await page.getByRole('button', { name: 'Unlock' }).click();
      add(ours, await typeInto(context, page, size.keys));
      await page.close();

      const peer = await pageWithBench(context, `${server.url}/clear/`);
      const id = await peer.evaluate((given) => globalThis.bench.makeNote(given), text);
      await peer.evaluate((note) => location.assign(`#/notes/${note}`), id);
      add(clear, await typeInto(context, peer, size.keys));
      await peer.close();
    }
    return rows(size, ours, clear);
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function add(sum, { layout, all }) {
  sum.layout.push(...layout);
  sum.all.push(...all);
}

async function pageWithBench(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in globalThis);
  return page;
}

/** Types in the middle of the long section. Milliseconds of main-thread work for each key. */
async function typeInto(context, page, keys) {
  const editor = page.locator('.cm-content', { hasText: 'Rang the office' });
  await editor.waitFor();
  const begin = editor.locator('.cm-line').nth(3);
  await begin.scrollIntoViewIfNeeded();
  await begin.click();
  await page.keyboard.press('End');
  await page.keyboard.type(typed.slice(0, 20), { delay: pace }); // what loads with the first keys
  const trace = await traceKeys(context, page, ['disabled-by-default-devtools.timeline'], async () => {
    for (let i = 0; i < keys; i += 1) {
      await page.keyboard.type(typed[i % typed.length]);
      await rest(pace);
    }
  });
  return workOf(trace);
}

/** `layout`: work from keydown to the end of the layout that follows; `all`: to the next keydown. Milliseconds. */
function workOf({ keys, main, busy }) {
  const layouts = main.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree');
  const frames = main.filter(({ name }) => name === 'Paint' || name === 'Commit').map(({ ts }) => ts);
  const layout = [];
  const all = [];
  for (const [i, ts] of keys.slice(0, -1).entries()) {
    const next = keys[i + 1];
    const frame = Math.min(next, ...frames.filter((at) => at > ts));
    const laidOut = layouts.filter((one) => one.ts > ts && one.ts < frame).map((one) => one.ts + one.dur);
    if (laidOut.length > 0) layout.push(busy(ts, Math.max(...laidOut)));
    all.push(busy(ts, next));
  }
  return { layout, all };
}

/** A note of so many words: four plain sentences to one with a finding, the same each time. */
function noteOf(words) {
  const lines = readFileSync(resolve(root, 'test/checks/corpus/tuned.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^(?:#|\/\/)/.test(line));
  const plain = lines.filter((line) => !/\{[a-z]:/.test(line));
  const marked = lines.filter((line) => /\{[a-z]:/.test(line));
  const paragraphs = ['Rang the office at 09:05.'];
  let count = 0;
  for (let i = 0; count < words; i += 1) {
    const from = i % 5 === 4 ? marked : plain;
    const sentence = (from[(i * 7919) % from.length] ?? '').replace(/\{[a-z]:([^}]*)\}/g, '$1');
    count += sentence.split(/\s+/).length;
    if (i % 6 === 5) paragraphs.push(sentence);
    else paragraphs.push(`${paragraphs.pop()} ${sentence}`);
  }
  return paragraphs.join('\n');
}

function rows({ words }, ours, clear) {
  const row = (what, own, peer, bar = '') => ({
    what,
    ours: `${own.toFixed(1)} ms`,
    'y-indexeddb in the clear': `${peer.toFixed(1)} ms`,
    ratio: (own / peer).toFixed(2),
    bar,
  });
  return [
    row(
      `a key in ${words} words, keydown to layout, p95`,
      quantile(ours.layout, 0.95),
      quantile(clear.layout, 0.95),
      '8 ms, 1.2 ×',
    ),
    row('… p50', quantile(ours.layout, 0.5), quantile(clear.layout, 0.5)),
    row('all work until the next key, p95', quantile(ours.all, 0.95), quantile(clear.all, 0.95)),
    row('… p50', quantile(ours.all, 0.5), quantile(clear.all, 0.5)),
    { what: 'keys', ours: ours.layout.length, 'y-indexeddb in the clear': clear.layout.length },
  ];
}

if (process.argv[1] === import.meta.filename) console.table(await benchTyping());
