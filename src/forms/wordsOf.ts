import { normalise } from './normalise.ts';

function stem(token: string): string {
  if (token.length > 3 && token.endsWith('s') && !/(?:ss|us|is)$/.test(token)) {
    return token.endsWith('ies') ? `${token.slice(0, -3)}y` : token.slice(0, -1);
  }
  return token;
}

/** The words of a label in the singular, without what stands in brackets: a format or an example, as a rule. */
export function wordsOf(text: string): string[] {
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/#/g, ' number ');
  const plain = normalise(/[\p{L}]{2}/u.test(bare) ? bare : text);
  if (plain === '') return [];
  return plain
    .replace(/\b(?:e g|eg|i e)\b.*$/, '')
    .replace(/\b(?:dd|mm|yyyy|yy|hh)\b/g, ' ')
    .replace(/\bno\b(?= ?$| or | \d)/g, 'number')
    .trim()
    .split(' ')
    .filter((token) => token !== '')
    .map(stem);
}
