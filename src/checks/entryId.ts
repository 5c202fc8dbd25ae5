import type { LexiconEntry } from './Lexicon.ts';
import { plainTerm } from './plainTerm.ts';

/** The rule id of an entry of an agency's list: `jargon-word/hot-desk`. */
export function entryId({ kind, term }: Pick<LexiconEntry, 'kind' | 'term'>): string {
  return `${kind}/${plainTerm(term).replaceAll(' ', '-')}`;
}
