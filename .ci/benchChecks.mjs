import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { text as alex } from 'alex';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextSimplify from 'retext-simplify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { build } from 'vite';
import writeGood from 'write-good';
import { root } from './root.mjs';

const processor = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextPassive)
  .use(retextSimplify)
  .use(retextStringify);
const retext = (text) => processor.process(text);

/** Bundles code with what it imports, minified, into one file; Node's own modules stay outside. */
async function bundle(folder, name, code) {
  const entry = join(folder, `${name}.entry.mjs`);
  writeFileSync(entry, code);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      minify: true,
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: entry, output: { entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, `${name}.mjs`);
}

/** A note of so many words, out of the sentences rules are tuned on, in an order that is the same each time. */
function noteOf(words) {
  const corpus = readFileSync(join(root, 'test/checks/corpus/tuned.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^(?:#|\/\/)/.test(line))
    .map((line) => line.replace(/\{[a-z]:([^}]*)\}/g, '$1'));
  const lines = [];
  let count = 0;
  let seed = 7;
  while (count < words) {
    const line = [];
    for (let i = 0; i < 5 && count < words; i++) {
      seed = (seed * 48271) % 2147483647;
      const sentence = corpus[seed % corpus.length] ?? '';
      line.push(sentence);
      count += sentence.split(/\s+/).length;
    }
    lines.push(line.join(' '));
  }
  return lines.join('\n');
}

/** The middle one of `times` runs, in milliseconds. */
async function median(times, run) {
  const taken = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run(i);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}

/** The median time of a key pressed in the middle of a note that is checked as it is typed. */
async function keystroke(createChecker, note) {
  const checker = createChecker();
  const at = note.indexOf(' ', Math.floor(note.length / 2));
  const typed = 'walked to the shop '.repeat(25);
  // Each text is laid out in memory before the clock runs, as an editor hands it over.
  const text = (i) => Buffer.from(`${note.slice(0, at)} ${typed.slice(0, i)}${note.slice(at)}`).toString();
  const texts = Array.from({ length: 400 }, (_, i) => text(i + 1));
  for (const warm of texts.slice(0, 100)) checker.update(warm);
  return median(300, (i) => checker.update(texts[100 + i]));
}

/** Checking, against write-good, alex and a retext bundle, in the same run; sizes with the minifier we ship with. */
export async function benchChecks() {
  const folder = mkdtempSync(join(root, 'node_modules/.cache-bench-'));
  try {
    const ours = await bundle(
      folder,
      'ours',
      `export { checkText } from ${JSON.stringify(join(root, 'src/checks/checkText.ts'))};
export { createChecker } from ${JSON.stringify(join(root, 'src/checks/createChecker.ts'))};`,
    );
    const started = performance.now();
    const { checkText, createChecker } = await import(pathToFileURL(ours).href);
    checkText('Client utilizes a walker.');
    const cold = performance.now() - started;
    const note = noteOf(2000);
    const long = noteOf(20_000);
    const short = note.slice(0, 2000);
    for (let i = 0; i < 5; i++) for (const run of [checkText, writeGood, alex]) run(short);
    await retext(short);
    // A word that no other run has makes every sentence a new one.
    const fresh = Array.from({ length: 15 }, (_, i) => note.replace(/(?<=[a-z])\.(?=\s)/g, ` no${i}x.`));
    for (const text of fresh.slice(0, 5)) checkText(text);
    const first = await median(10, (i) => checkText(fresh[5 + i]));
    const own = await median(25, () => checkText(note));
    const others = {
      'write-good': await median(5, () => writeGood(note)),
      alex: await median(3, () => alex(note)),
      retext: await median(3, () => retext(note)),
    };
    const key = await keystroke(createChecker, note);
    const keyLong = await keystroke(createChecker, long);
    const bytes = gzipSync(readFileSync(ours), { level: 9 }).length;
    return [
      {
        what: 'A note of 2,000 words read for the first time, by write-good, ms',
        ours: first.toFixed(2),
        peer: others['write-good'].toFixed(1),
        ratio: `${(others['write-good'] / first).toFixed(1)} times as long`,
        bar: '',
      },
      ...Object.entries(others).map(([name, time]) => ({
        what: `A note of 2,000 words read again, by ${name}, ms`,
        ours: own.toFixed(2),
        peer: time.toFixed(1),
        ratio: `${(time / own).toFixed(1)} times as long`,
        bar: name === 'write-good' ? '≥ 10' : '',
      })),
      {
        what: 'A key in 2,000 words, ms; write-good reads all again',
        ours: key.toFixed(3),
        peer: others['write-good'].toFixed(1),
        ratio: `1/${Math.round(others['write-good'] / key)}`,
        bar: '≤ 1/200',
      },
      {
        what: 'A key in 20,000 words, ms, to one in 2,000',
        ours: keyLong.toFixed(3),
        peer: '',
        ratio: (keyLong / key).toFixed(2),
        bar: '≤ 2',
      },
      {
        what: 'Cold start: load and first sentence, ms',
        ours: cold.toFixed(1),
        peer: '',
        ratio: '',
        bar: '≤ 20',
      },
      {
        what: 'Rules and engine, KB gzipped',
        ours: (bytes / 1000).toFixed(1),
        peer: '',
        ratio: '',
        bar: '≤ 40',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await benchChecks());
