import { install } from './install.mjs';

/** Prints every figure that the docs claim. */
install();
const { buildAll } = await import('./build.mjs');
const { benchChecks } = await import('./benchChecks.mjs');
const { benchForms } = await import('./benchForms.mjs');
const { benchOverlay } = await import('./benchOverlay.mjs');
const { benchSearch } = await import('./benchSearch.mjs');
const { benchTyping } = await import('./benchTyping.mjs');
const { benchVault } = await import('./benchVault.mjs');
const { librarySizes } = await import('./librarySizes.mjs');
const { sizes } = await import('./sizes.mjs');
await buildAll();

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
console.log('\nWhat loads and what is injected, gzipped');
console.table(
  sizes().map(({ title, bytes, bar }) => ({
    what: title,
    KB: kilobytes(bytes),
    'bar KB': bar === undefined ? '' : kilobytes(bar),
    ratio: bar === undefined ? '' : (bytes / bar).toFixed(2),
  })),
);
console.log('\nLibraries, each bundled alone, gzipped');
console.table((await librarySizes()).map(({ title, bytes }) => ({ what: title, KB: kilobytes(bytes) })));

console.log('\nSearch over 10,000 notes of 2,000 characters in 100 case files, beside MiniSearch alone');
console.table(await benchSearch());

console.log('\nA vault of 10,000 notes of 2,000 characters in 100 case files');
console.table(await benchVault());

console.log('\nTyping into a note of 2,000 words, with checks and saving, by trace');
console.table(await benchTyping());

console.log('\nChecks, each peer in the same run');
console.table(await benchChecks());

await benchForms();

console.log('\nTyping into text boxes of pages, with the checks on and off, by trace');
console.table(await benchOverlay());
