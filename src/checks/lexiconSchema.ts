import * as z from 'zod/mini';
import type { FindingKind } from './Finding.ts';
import { kindName } from './kindName.ts';

/** No control characters, no half surrogates, no marks that turn the direction of text. */
const plain = z.refine<string>(
  (text) => !/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text),
  {
    error: 'holds characters that are not plain text, such as a line break',
  },
);
export const plainLine = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), plain);
const advice = {
  message: z.optional(plainLine(300)),
  suggestions: z.optional(z.array(plainLine(200)).check(z.maxLength(10))),
  source: z.optional(plainLine(200)),
};
const sentences = z.optional(z.array(plainLine(400)).check(z.maxLength(10)));
const kinds = Object.keys(kindName) as [FindingKind, ...FindingKind[]];

/** One term of an agency's list, as it is kept and sent. */
export const LexiconEntrySchema = z.object({
  term: plainLine(80).check(z.regex(/[\p{L}\p{N}]/u, { error: 'has no letter or digit' })),
  kind: z.enum(kinds),
  ...advice,
  examples: sentences,
  counterExamples: sentences,
});
/** Another wording for a built-in rule. */
export const LexiconOverrideSchema = z.object({ rule: plainLine(100), ...advice });

/** The parts of an agency's list. */
export const lexiconShape = {
  entries: z.array(LexiconEntrySchema).check(z.maxLength(2000)),
  off: z.optional(z.array(plainLine(100)).check(z.maxLength(1000))),
  overrides: z.optional(z.array(LexiconOverrideSchema).check(z.maxLength(1000))),
};
/** Longer files are refused before they are parsed, in UTF-16 units. */
export const longestLexicon = 1_000_000;
