import { install } from './install.mjs';

/** Prints every figure that the docs claim. */
install();
const { buildAll } = await import('./build.mjs');
const { sizes } = await import('./sizes.mjs');
await buildAll();
const rows = sizes().map(({ title, bytes, bar }) => ({
  what: title,
  'gzipped KB': (bytes / 1000).toFixed(1),
  'bar KB': bar === undefined ? '' : (bar / 1000).toFixed(0),
  ratio: bar === undefined ? '' : (bytes / bar).toFixed(2),
}));
console.table(rows);
