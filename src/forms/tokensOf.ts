import { normalise } from './normalise.ts';

const STOP = new Set(
  'a an the of to in for and or with at on is was were be been by this that these those your you their his her its our my if any please enter select choose describe give provide state list what which who e g eg i s client clients'.split(
    ' ',
  ),
);

function stem(token: string): string {
  if (token.length > 3 && token.endsWith('s') && !/(?:ss|us|is)$/.test(token)) {
    return token.endsWith('ies') ? `${token.slice(0, -3)}y` : token.slice(0, -1);
  }
  return token;
}

function split(text: string): string[] {
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const plain = normalise(/[\p{L}]{2}/u.test(bare) ? bare : text);
  if (plain === '') return [];
  return plain
    .replace(/\b(?:e g|eg|i e)\b.*$/, '')
    .replace(/\b(?:dd|mm|yyyy|yy|hh)\b/g, ' ')
    .trim()
    .split(' ')
    .filter((token) => token !== '')
    .map(stem);
}

const known = new Map<string, string[]>();
const MOST_KNOWN = 20_000;

/** The words of a label in the singular, without what stands in brackets: a format or an example, as a rule. */
export function tokensOf(text: string): string[] {
  const before = known.get(text);
  if (before) return before;
  const tokens = split(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, tokens);
  return tokens;
}

/** How much a word says about what a field is for: small words nearly nothing. */
export function wordWeight(token: string): number {
  return STOP.has(token) ? 0.25 : 1;
}
