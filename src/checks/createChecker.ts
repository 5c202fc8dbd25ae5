import type { CheckOptions } from './CheckOptions.ts';
import { carryQuotes } from './carryQuotes.ts';
import { checkLine, type LineContext, type LineResult } from './checkLine.ts';
import { checkWhole } from './checkWhole.ts';
import { compileLexicon } from './compileLexicon.ts';
import type { Finding } from './Finding.ts';
import { findQuotes } from './findQuotes.ts';
import { hasQuoteMark } from './hasQuoteMark.ts';
import { type MadeFindings, toFindings } from './toFindings.ts';
import { wantedKinds } from './wantedKinds.ts';

// Slices are compared with ===, which is many times quicker than startsWith.

/** What the built-in rules say of sentences, for every checker without a list of its own. */
const shared: LineContext['remembered'] = new Map();

/** How many lines from the start stand in `text` as they were. */
function sameHead(lines: string[], text: string): { count: number; length: number } {
  let length = 0;
  let count = 0;
  for (const line of lines) {
    const end = length + line.length;
    if (text.slice(length, end) !== line || (end < text.length && text.charCodeAt(end) !== 10)) break;
    count++;
    length = end + 1;
    if (end >= text.length) break;
  }
  return { count, length };
}

/** How many lines from the end stand in `text` as they were, not reaching before `least`. */
function sameTail(
  lines: string[],
  head: number,
  text: string,
  least: number,
): { count: number; start: number } {
  let start = text.length + 1;
  let count = 0;
  for (let i = lines.length - 1; i >= head; i--) {
    const line = lines[i] ?? '';
    const from = start - 1 - line.length;
    if (
      from < least ||
      text.slice(from, start - 1) !== line ||
      (from > 0 && text.charCodeAt(from - 1) !== 10)
    )
      break;
    count++;
    start = from;
  }
  return { count, start };
}

/**
 * A checker for text that changes as it is typed: only lines that are new since the last `update` are read again,
 * and of a very long line only the new sentences. `update` gives exactly what `checkText` gives; findings of lines that
 * only moved are the same objects as before, moved.
 */
export function createChecker(options: CheckOptions = {}): { update(text: string): Finding[] } {
  const context: LineContext = {
    extra: compileLexicon(options.lexicon),
    locale: options.locale,
    wanted: wantedKinds(options),
    remembered: options.lexicon === undefined ? shared : new Map(),
  };
  let lines: string[] = [];
  /** The quotation mark each line leaves open by itself. */
  let opens: string[] = [];
  let carried = new Map<number, string>();
  let results: LineResult[] = [];
  const made: MadeFindings = new WeakMap();
  return {
    update(text) {
      const head = sameHead(lines, text);
      const tail = sameTail(lines, head.count, text, head.length);
      const fresh =
        head.length >= tail.start && head.count > 0
          ? []
          : text.slice(head.length, tail.start - 1).split('\n');
      const kept = lines.length - tail.count;
      const shift = head.count + fresh.length - kept;
      const freshOpens = fresh.map((line) => (hasQuoteMark(line) ? findQuotes(line, '').open : ''));
      lines = [...lines.slice(0, head.count), ...fresh, ...lines.slice(kept)];
      opens = [...opens.slice(0, head.count), ...freshOpens, ...opens.slice(kept)];
      const before = carried;
      carried = carryQuotes(lines, opens);
      const check = (line: string, i: number): LineResult => checkLine(line, carried.get(i) ?? '', context);
      results = [
        ...results.slice(0, head.count),
        ...fresh.map((line, i) => check(line, head.count + i)),
        ...results.slice(kept),
      ];
      // A quotation that begins or ends elsewhere changes lines that did not change themselves.
      if (before.size > 0 || carried.size > 0) {
        for (let i = 0; i < lines.length; i++) {
          const was = i < head.count ? i : i - shift;
          const old = i >= head.count && i < head.count + fresh.length ? carried.get(i) : before.get(was);
          if (old !== carried.get(i)) results[i] = check(lines[i] ?? '', i);
        }
      }
      return toFindings(text, lines, results, checkWhole(text, options, context.wanted), options, made);
    },
  };
}
