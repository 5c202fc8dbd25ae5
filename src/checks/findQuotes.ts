/** A stretch of a line: `end` is exclusive. */
type Span = [start: number, end: number];

const CLOSERS: Record<string, string> = {
  '"': '"”“＂',
  '＂': '＂"',
  '“': '”"',
  '”': '”"',
  '„': '“”"',
  '‟': '”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  '‚': '‘’',
  '‛': '’',
  "'": "'’",
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '`': "`'",
};
const OPENER = new RegExp(`[${Object.keys(CLOSERS).join('')}]`, 'g');
const SINGLE = "‘‚‛'`";
const OPENS_AFTER = /[\s([{—–:;,/*-]/;
const LETTER = /[\p{L}\p{N}]/u;

function closesAt(line: string, from: number, opener: string): number {
  const closers = CLOSERS[opener] ?? opener;
  const single = SINGLE.includes(opener);
  for (let at = from; at < line.length; at++) {
    const char = line.charAt(at);
    if (!closers.includes(char)) continue;
    // In single quotes, an apostrophe between letters closes nothing.
    if (single && LETTER.test(line.charAt(at + 1))) continue;
    if (single && /\s/.test(line.charAt(at - 1))) continue;
    return at;
  }
  return -1;
}

/**
 * The stretches inside quotation marks of any shape, marks included. A double quote that is never closed
 * reaches to the end of the line (somebody is still typing it); a lone single one is an apostrophe.
 * `carried` is the opening mark that an earlier line left open, and `closes` whether this line ends it; `open` is the
 * one this line leaves open.
 */
export function findQuotes(line: string, carried: string): { spans: Span[]; open: string; closes: boolean } {
  const spans: Span[] = [];
  let at = 0;
  if (carried !== '') {
    const close = closesAt(line, 0, carried);
    if (close < 0) return { spans: [[0, line.length]], open: carried, closes: false };
    spans.push([0, close + 1]);
    at = close + 1;
  }
  // Once a single mark finds no partner, no later one of its shape will: this keeps the scan linear.
  let hopeless = '';
  while (at < line.length) {
    OPENER.lastIndex = at;
    const mark = OPENER.exec(line);
    if (mark === null) break;
    at = mark.index;
    const char = line.charAt(at);
    if (hopeless.includes(char)) {
      at++;
      continue;
    }
    const before = at === 0 ? ' ' : line.charAt(at - 1);
    const single = SINGLE.includes(char);
    const opens =
      (OPENS_AFTER.test(before) || (!single && !LETTER.test(before))) && !/\s/.test(line.charAt(at + 1));
    // 6'2" and 5" are lengths.
    if (!(opens || '“„«「『〝‘‚'.includes(char)) || (char === '"' && /\d/.test(before))) {
      at++;
      continue;
    }
    const close = closesAt(line, at + 1, char);
    if (close < 0) {
      if (single) {
        hopeless += char;
        at++;
        continue;
      }
      spans.push([at, line.length]);
      return { spans, open: char, closes: true };
    }
    spans.push([at, close + 1]);
    at = close + 1;
  }
  return { spans, open: '', closes: true };
}
