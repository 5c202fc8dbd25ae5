import * as z from 'zod/mini';
import { lexiconShape, longestLexicon, plainLine } from './lexiconSchema.ts';
import type { WordList } from './WordList.ts';
import type { WordListProblem } from './WordListProblem.ts';

const schema = z.object({
  ...lexiconShape,
  id: z.optional(z.string().check(z.regex(/^[\w-]{22}$/, { error: 'is not an id' }))),
  name: z.optional(plainLine(120)),
  version: z.optional(z.int().check(z.minimum(1), z.maximum(1_000_000_000))),
  signed: z.optional(
    z.object({
      by: plainLine(200),
      key: z.string().check(z.regex(/^[\w-]{43}$/, { error: 'is not a key' })),
      at: z.string().check(z.maxLength(40)),
      signature: z.string().check(z.regex(/^[\w-]{86}$/, { error: 'is not a signature' })),
    }),
  ),
});
/** A report is read by somebody: more would not be. */
const most = 50;

/** A list from the text of a file, or what is wrong with it, part by part. Never throws. */
export function readWordList(
  json: string,
): { ok: true; list: WordList } | { ok: false; problems: WordListProblem[] } {
  const bad = (what: string) => ({ ok: false as const, problems: [{ where: 'The file', what }] });
  if (json.length > longestLexicon) return bad('is too long: at most a million characters can be read');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return bad('is not JSON: it may be cut short, or a comma or quotation mark is missing');
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, list: parsed.data };
  const { issues } = parsed.error;
  const problems = issues
    .slice(0, most)
    .map((issue) => ({ where: place(issue.path, raw), what: words(issue, raw) }));
  if (issues.length > most)
    problems.push({ where: `${issues.length - most} more parts`, what: 'are wrong too' });
  return { ok: false, problems };
}

const parts: Record<string, string> = {
  entries: 'Term',
  off: 'Rule off',
  overrides: 'Own wording',
  signed: 'The signature',
};
const names: Record<string, string> = {
  message: 'why',
  suggestions: 'suggestion',
  examples: 'example',
  counterExamples: 'counter-example',
  rule: 'rule',
  by: 'name',
};

function place(path: readonly PropertyKey[], raw: unknown): string {
  const [part, row, field, nth] = path;
  if (part === undefined) return 'The file';
  const name = parts[String(part)];
  if (name === undefined) return `“${String(part)}”`;
  if (part === 'signed') return row === undefined ? name : `${name}: ${names[String(row)] ?? String(row)}`;
  if (typeof row !== 'number') return `“${String(part)}”`;
  const about = title(raw, part, row);
  const where = `${name} ${row + 1}${about === undefined ? '' : ` “${about}”`}`;
  if (field === undefined) return where;
  const what = names[String(field)] ?? String(field);
  return `${where}: ${what}${typeof nth === 'number' ? ` ${nth + 1}` : ''}`;
}

/** The words that a row is about, as far as they are there. */
function title(raw: unknown, part: PropertyKey, row: number): string | undefined {
  const item = own(own(raw, part), row);
  const text = typeof item === 'string' ? item : (own(item, 'term') ?? own(item, 'rule'));
  return typeof text === 'string' && text !== '' ? text.replace(/[\p{C}\s]+/gu, ' ').slice(0, 40) : undefined;
}

function own(raw: unknown, key: PropertyKey): unknown {
  return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key)
    ? (raw as Record<PropertyKey, unknown>)[key]
    : undefined;
}

/** What zod found, so that somebody who has never seen JSON understands it. */
function words(issue: z.core.$ZodIssue, raw: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.path.reduce(own, raw) === undefined
        ? 'is missing'
        : `must be ${expected[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'number' ? `must be ${issue.minimum} or more` : 'is empty';
    case 'too_big':
      return issue.origin === 'array'
        ? `has more than ${issue.maximum}, the most there can be`
        : `is longer than ${issue.maximum} characters`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}

const expected: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group',
  int: 'a number',
};
