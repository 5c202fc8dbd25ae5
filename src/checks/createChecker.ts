import type { CheckOptions } from './CheckOptions.ts';
import { carryQuotes } from './carryQuotes.ts';
import { checkLine, type LineResult } from './checkLine.ts';
import { checkWhole } from './checkWhole.ts';
import { compileLexicon } from './compileLexicon.ts';
import type { Finding } from './Finding.ts';
import { toFindings } from './toFindings.ts';
import { wantedKinds } from './wantedKinds.ts';

/**
 * A checker for text that changes as it is typed: only lines that are new since the last `update` are read again.
 * `update` gives exactly what `checkText` gives.
 */
export function createChecker(options: CheckOptions = {}): { update(text: string): Finding[] } {
  const extra = compileLexicon(options.lexicon);
  const wanted = wantedKinds(options);
  let lines: string[] = [];
  let carried: string[] = [];
  let results: LineResult[] = [];
  return {
    update(text) {
      const now = text.split('\n');
      const carriedNow = carryQuotes(now);
      const same = (a: number, b: number): boolean => now[a] === lines[b] && carriedNow[a] === carried[b];
      let head = 0;
      while (head < now.length && head < lines.length && same(head, head)) head++;
      let tail = 0;
      while (
        tail < now.length - head &&
        tail < lines.length - head &&
        same(now.length - 1 - tail, lines.length - 1 - tail)
      )
        tail++;
      const fresh = now
        .slice(head, now.length - tail)
        .map((line, i) => checkLine(line, carriedNow[head + i] ?? '', extra, options.locale, wanted));
      results = [...results.slice(0, head), ...fresh, ...results.slice(lines.length - tail)];
      lines = now;
      carried = carriedNow;
      return toFindings(text, lines, results, checkWhole(text, options, wanted), options);
    },
  };
}
