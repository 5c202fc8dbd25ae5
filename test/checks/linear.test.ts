import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckOptions, checkText } from '../../src/checks/checkText.ts';
import { readCorpus } from './readCorpus.ts';

/** Longer input grows with the note; shorter is a slice of fixed size or a word. */
const FIXED = 200;

interface Use {
  source: string;
  longest: number;
}

const uses = new Map<RegExp, Use>();
const exec = RegExp.prototype.exec;

/** What a quantifier at `at` allows at most, and where it ends; 1 where there is none. */
function quantifierAt(source: string, at: number): { most: number; end: number } {
  const char = source.charAt(at);
  if (char === '*' || char === '+') return { most: Number.POSITIVE_INFINITY, end: at + 1 };
  if (char === '?') return { most: 1, end: at + 1 };
  const braces = exec.call(/^\{(\d+)(,?)(\d*)\}/, source.slice(at));
  if (braces === null) return { most: 1, end: at };
  const [all = '', least = '', comma = '', most = ''] = braces;
  const limit = comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);
  return { most: limit, end: at + all.length };
}

/** How often the repeats of a pattern without end stand, and the deepest nesting of them; the product of bounded ones. */
function shapeOf(source: string): { endless: number; nested: boolean; product: number } {
  const open: { endless: number; product: number }[] = [{ endless: 0, product: 1 }];
  let nested = false;
  let worst = 1;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    let inside = { endless: 0, product: 1 };
    if (char === '\\') at += source.charAt(at + 1) === 'p' ? source.slice(at).indexOf('}') : 1;
    else if (char === '[') {
      at++;
      while (source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
    } else if (char === '(') {
      open.push({ endless: 0, product: 1 });
      if (source.charAt(at + 1) === '?') at += 1;
      continue;
    } else if (char === ')') inside = open.pop() ?? inside;
    else if (char === '|' || char === '^' || char === '$') continue;
    const { most, end } = quantifierAt(source, at + 1);
    if (end > at + 1) {
      at = end - 1;
      if (source.charAt(at + 1) === '?') at++;
    }
    const outer = open.at(-1);
    if (outer === undefined) continue;
    if (most === Number.POSITIVE_INFINITY) {
      if (inside.endless > 0) nested = true;
      outer.endless += 1;
    } else {
      const product = inside.product * Math.max(1, most);
      worst = Math.max(worst, product);
      outer.product = Math.max(outer.product, product);
    }
    outer.endless += inside.endless;
  }
  return { endless: open[0]?.endless ?? 0, nested, product: worst };
}

/** A run of one kind of character, which `g` consumes and nothing has to follow; or anchored, so tried but once. */
const SAFE_RUN = /^(?:\[(?:\\.|[^\]\\])+\]|\\[a-zA-Z](?:\{\w\})?)\+$/;

describe('no pattern can be made to run away', () => {
  beforeAll(() => {
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      let use = uses.get(this);
      if (use === undefined) {
        use = { source: this.source, longest: 0 };
        uses.set(this, use);
      }
      use.longest = Math.max(use.longest, String(text).length);
      return exec.call(this, text);
    };
    const options: CheckOptions = {
      levels: {
        'long-sentence': 'advice',
        passive: 'advice',
        'vague-measure': 'advice',
        'missing-next-step': 'advice',
        'copied-text': 'advice',
        'scare-quote': 'advice',
      },
      previous: ['She walked to the shop with a stick today.'],
    };
    const lines = readCorpus('tuned').map(({ text }) => text);
    for (const line of lines) checkText(line, options);
    // One sentence without an end, so that a pattern that sees all of it stands out.
    checkText(lines.join(' ').replace(/[.!?\n]/g, ' '), options);
  }, 60_000);
  afterAll(() => {
    RegExp.prototype.exec = exec;
  });

  it('has seen the patterns of the checks at work', () => {
    expect(uses.size).toBeGreaterThan(40);
  });

  it('knows a dangerous pattern when it sees one', () => {
    expect(shapeOf('(a+)+$').nested).toBe(true);
    expect(shapeOf('(?:a|b*c)*').nested).toBe(true);
    expect(shapeOf('a+b+').endless).toBe(2);
    expect(shapeOf('(?:a{1,20} ){1,5}').product).toBe(100);
    expect(shapeOf('[+*]\\+a').endless).toBe(0);
  });

  it('never repeats without end what repeats without end', () => {
    expect(
      [...uses.values()].filter(({ source }) => shapeOf(source).nested).map(({ source }) => source),
    ).toEqual([]);
  });

  it('keeps bounded repeats within bounded repeats small', () => {
    expect(
      [...uses.values()].filter(({ source }) => shapeOf(source).product > 500).map(({ source }) => source),
    ).toEqual([]);
  });

  it('lets only anchored patterns and single runs repeat without end over text of any length', () => {
    const bad = [...uses.values()].filter(
      ({ source, longest }) =>
        longest > FIXED && shapeOf(source).endless > 0 && !source.startsWith('^') && !SAFE_RUN.test(source),
    );
    expect(bad.map(({ source, longest }) => `${longest}: ${source}`)).toEqual([]);
  });
});
