import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MarkedSpan {
  start: number;
  end: number;
  kind: string;
}

export interface CorpusLine {
  group: string;
  text: string;
  spans: MarkedSpan[];
}

const KINDS: Record<string, string> = {
  v: 'value-judgment',
  l: 'label',
  s: 'speculation',
  j: 'jargon-word',
  a: 'acronym',
  t: 'vague-time',
  i: 'identifier',
};

/** Reads one marked sentence: `He is {v:rude}.` */
function readLine(group: string, marked: string): CorpusLine {
  const spans: MarkedSpan[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\{([vlsjati]):([^}]*)\}/g)) {
    text += marked.slice(last, match.index);
    const start = text.length;
    text += match[2];
    spans.push({ start, end: text.length, kind: KINDS[match[1] ?? ''] ?? '' });
    last = match.index + match[0].length;
  }
  return { group, text: text + marked.slice(last), spans };
}

/** The marked sentences of `corpus/<name>.txt`; `#` lines name the group, `//` lines are comments. */
export function readCorpus(name: string): CorpusLine[] {
  let group = '';
  const lines: CorpusLine[] = [];
  for (const line of readFileSync(join(import.meta.dirname, 'corpus', `${name}.txt`), 'utf8').split('\n')) {
    if (line.startsWith('#')) group = line.slice(1).trim();
    else if (line !== '' && !line.startsWith('//')) lines.push(readLine(group, line));
  }
  return lines;
}
