import { concepts } from './concepts.ts';
import { wordsOf } from './wordsOf.ts';

const STOP = new Set(
  'a an the of to in for and or with at on is was were be been by this that these those your you their his her its our my if any please enter select choose describe give provide state list what which who e g eg i s client it us we did do does add record write they them anything something explain tell about'.split(
    ' ',
  ),
);
/** Less than what a label is about, more than a small word. */
const LIGHT = new Set('visit worker today current brief main detail note information'.split(' '));

/** Phrases of the concepts by their first word, longest first. */
const phrases = new Map<string, { tokens: string[]; concept: string }[]>();
for (const [concept, texts] of Object.entries(concepts)) {
  for (const text of texts) {
    const tokens = wordsOf(text);
    const [first] = tokens;
    if (!first) continue;
    const there = phrases.get(first) ?? [];
    there.push({ tokens, concept });
    phrases.set(first, there);
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);

/** One word for the same thing, and each only once in a row: "child / young person" is one client. */
function conceived(tokens: string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = phrases
      .get(tokens[at] as string)
      ?.find((phrase) => phrase.tokens.every((token, step) => tokens[at + step] === token));
    const token = match?.concept ?? (tokens[at] as string);
    if (!(match && found.at(-1) === token)) found.push(token);
    at += match?.tokens.length ?? 1;
  }
  return found;
}

const known = new Map<string, string[]>();
const MOST_KNOWN = 20_000;

/**
 * The words of a label in the singular, without what stands in brackets (a format or an example, as a rule), and with
 * one word for what goes by many names (`concepts`).
 */
export function tokensOf(text: string): string[] {
  const before = known.get(text);
  if (before) return before;
  const tokens = conceived(wordsOf(text));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, tokens);
  return tokens;
}

/** How much a word says about what a field is for: small words nearly nothing. */
export function wordWeight(token: string): number {
  if (STOP.has(token)) return 0.25;
  return LIGHT.has(token) ? 0.5 : 1;
}
