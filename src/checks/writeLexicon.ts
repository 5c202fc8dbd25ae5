import type { Lexicon } from './Lexicon.ts';

/** An agency's list as JSON, one entry a line so that two versions can be compared; `readLexicon` reads it back. */
export function writeLexicon({ entries, off = [], overrides = [] }: Lexicon): string {
  const rows = (list: readonly unknown[]): string =>
    list.map((item) => `\n    ${JSON.stringify(item)}`).join(',');
  return `{
  "entries": [${rows(entries)}
  ],
  "off": ${JSON.stringify(off)},
  "overrides": [${rows(overrides)}
  ]
}
`;
}
