import * as z from 'zod/mini';
import type { Lexicon } from './Lexicon.ts';

/** Longer files are refused before they are parsed, in UTF-16 units. */
const MOST_TEXT = 1_000_000;

/** No control characters, no half surrogates, no marks that turn the direction of text. */
const plain = z.refine<string>((text) => !/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text));
const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), plain);
const advice = {
  message: z.optional(line(300)),
  suggestions: z.optional(z.array(line(200)).check(z.maxLength(10))),
  source: z.optional(line(200)),
};
const sentences = z.optional(z.array(line(400)).check(z.maxLength(10)));
const kind = z.enum([
  'value-judgment',
  'label',
  'speculation',
  'jargon-word',
  'acronym',
  'vague-time',
  'identifier',
  'long-sentence',
  'passive',
  'vague-measure',
  'copied-text',
  'missing-next-step',
  'scare-quote',
]);
const schema = z.object({
  entries: z
    .array(
      z.object({
        term: line(80).check(z.regex(/[\p{L}\p{N}]/u)),
        kind,
        ...advice,
        examples: sentences,
        counterExamples: sentences,
      }),
    )
    .check(z.maxLength(2000)),
  off: z.optional(z.array(line(100)).check(z.maxLength(1000))),
  overrides: z.optional(z.array(z.object({ rule: line(100), ...advice })).check(z.maxLength(1000))),
});

/** An agency's list from its JSON, or `undefined` where it is none. Never throws. What it does not know is left out. */
export function readLexicon(json: string): Lexicon | undefined {
  if (json.length > MOST_TEXT) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
