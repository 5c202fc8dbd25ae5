import type { CheckOptions } from './CheckOptions.ts';
import { carryQuotes } from './carryQuotes.ts';
import { checkLine, type LineContext } from './checkLine.ts';
import { checkWhole } from './checkWhole.ts';
import { compileLexicon } from './compileLexicon.ts';
import type { Finding } from './Finding.ts';
import { findQuotes } from './findQuotes.ts';
import { hasQuoteMark } from './hasQuoteMark.ts';
import type { LineState } from './LineState.ts';
import { sameEnds } from './sameEnds.ts';
import { lineFindings, toFindings } from './toFindings.ts';
import { wantedKinds } from './wantedKinds.ts';

/** What the built-in rules say of sentences, for every checker without a list of its own. */
const shared: LineContext['remembered'] = new Map();

function defines({ result }: LineState): boolean {
  return result !== undefined && result.defined.length > 0;
}

/** A checker's lines, and what of them is new. */
interface Change {
  lines: LineState[];
  /** The new ones: from, and how many; and how many stood there before. */
  from: number;
  fresh: number;
  gone: LineState[];
}

/** Takes the lines over from `before` that `text` still has; `ends` is what the texts share, kept as the next guess. */
function changedLines(
  before: LineState[],
  was: string,
  text: string,
  ends: { head: number; tail: number },
  read: (line: string) => LineState,
): Change {
  Object.assign(ends, sameEnds(was, text, ends));
  if (before.length > 0 && was.length === text.length && ends.head === text.length)
    return { lines: before, from: 0, fresh: 0, gone: [] };
  // A line is the same if its line break is shared too.
  let from = 0;
  let start = 0;
  while (from < before.length) {
    const end = start + (before[from]?.line.length ?? 0) + 1;
    if (end > ends.head) break;
    start = end;
    from++;
  }
  let to = before.length;
  let kept = 0;
  while (to > from) {
    const more = kept + (before[to - 1]?.line.length ?? 0) + 1;
    if (more > ends.tail) break;
    kept = more;
    to--;
  }
  const fresh = text
    .slice(start, text.length - kept)
    .split('\n')
    .map(read);
  const gone = before.slice(from, to);
  if (fresh.length !== gone.length)
    return { lines: before.slice(0, from).concat(fresh, before.slice(to)), from, fresh: fresh.length, gone };
  for (const [i, line] of fresh.entries()) before[from + i] = line;
  return { lines: before, from, fresh: fresh.length, gone };
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
  let was = '';
  const ends = { head: 0, tail: 0 };
  let lines: LineState[] = [];
  let carried = new Map<number, string>();
  let last: Finding[] | undefined;
  const check = (line: LineState, mark: string): void => {
    line.result = checkLine(line.line, mark, context);
    line.findings = undefined;
  };
  const read = (line: string): LineState => ({
    line,
    open: hasQuoteMark(line) ? findQuotes(line, '').open : '',
    result: undefined,
    offset: 0,
    findings: undefined,
    shown: 0,
  });
  return {
    update(text) {
      const change = changedLines(lines, was, text, ends, read);
      const { from, fresh, gone } = change;
      lines = change.lines;
      was = text;
      const before = carried;
      if (before.size > 0 || lines.some(({ open }) => open !== ''))
        carried = carryQuotes(
          lines.map(({ line }) => line),
          lines.map(({ open }) => open),
        );
      for (let i = from; i < from + fresh; i++) {
        const line = lines[i];
        if (line !== undefined) check(line, carried.get(i) ?? '');
      }
      // A quotation that begins or ends elsewhere changes lines that did not change themselves.
      if (before.size > 0 || carried.size > 0) {
        for (const [i, line] of lines.entries()) {
          if (i >= from && i < from + fresh) continue;
          const old = before.get(i < from ? i : i - fresh + gone.length);
          if (old !== carried.get(i)) check(line, carried.get(i) ?? '');
        }
      }
      // What the other lines show stays, unless they are read again or an abbreviation is spelt out elsewhere now.
      const alone =
        before.size === 0 &&
        carried.size === 0 &&
        !gone.some(defines) &&
        !lines.slice(from, from + fresh).some(defines);
      const kept =
        last !== undefined && alone
          ? { last, from, fresh, gone: gone.reduce((sum, { shown }) => sum + shown, 0) }
          : undefined;
      last = lineFindings(text, lines, options, kept);
      return toFindings(text, last, checkWhole(text, options, context.wanted), options);
    },
  };
}
