import { listOf } from './listOf.ts';
import { type Plain, record } from './record.ts';

const mostLevels = 10_000;
/** Several lists of an agency together. */
const mostRows = 50_000;
const longest = 500;
const levels = new Set<unknown>(['off', 'advice', 'warning']);

/**
 * Whether this is what the checks in a page may be told beside the language: levels, and an agency's words. By hand,
 * as all that ships into every page; looks at own plain data alone, so that nothing in it can throw.
 */
export function isWording(raw: { levels?: unknown; lexicon?: unknown }): boolean {
  return (
    (raw.levels === undefined || isLevels(raw.levels)) &&
    (raw.lexicon === undefined || isLexicon(raw.lexicon))
  );
}

function isLevels(raw: unknown): boolean {
  const plain = record(raw);
  if (plain === undefined) return false;
  const entries = Object.entries(plain);
  return entries.length <= mostLevels && entries.every(([key, level]) => isText(key) && levels.has(level));
}

function isLexicon(raw: unknown): boolean {
  const lexicon = record(raw);
  return (
    lexicon !== undefined &&
    listOf(lexicon.entries, mostRows, (row) => isRow(row) && isText(row.term) && isText(row.kind)) &&
    (lexicon.overrides === undefined ||
      listOf(lexicon.overrides, mostRows, (row) => isRow(row) && isText(row.rule))) &&
    (lexicon.off === undefined || texts(lexicon.off, mostRows))
  );
}

/** What a term and an override share; examples are not for pages, and are not looked at there. */
function isRow({ message, suggestions, source }: Plain): boolean {
  return (
    (message === undefined || isText(message)) &&
    (source === undefined || isText(source)) &&
    (suggestions === undefined || texts(suggestions, 20))
  );
}

function texts(raw: unknown, most: number): boolean {
  return Array.isArray(raw) && raw.length <= most && raw.every(isText);
}

function isText(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= longest;
}
