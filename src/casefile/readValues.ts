import type * as Y from 'yjs';

/** Values of the sections that are not text, as strings of at most 4,000 characters. */
export function readValues(doc: Y.Doc): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, value] of doc.getMap('values')) {
    if (typeof value === 'string' && value.length <= 4000) values[key] = value;
  }
  return values;
}
