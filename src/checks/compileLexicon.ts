import { addPhrase, emptyIndex, type RuleIndex } from './compileRules.ts';
import { entryId } from './entryId.ts';
import type { Lexicon } from './Lexicon.ts';
import { plainTerm } from './plainTerm.ts';
import type { Rule } from './Rule.ts';

const compiled = new WeakMap<Lexicon, RuleIndex>();

/** The phrases of an agency's list, by first word; kept for as long as the list is. */
export function compileLexicon(lexicon: Lexicon | undefined): RuleIndex | undefined {
  if (lexicon === undefined || lexicon.entries.length === 0) return undefined;
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const index = emptyIndex();
  for (const entry of lexicon.entries) {
    const term = plainTerm(entry.term);
    if (term === '') continue;
    const rule: Rule = {
      id: entryId(entry),
      kind: entry.kind,
      class: 'phrase',
      suggestions: entry.suggestions ?? [],
      notBefore: '',
      notAfter: '',
      source: entry.source ?? '',
      ...(entry.message === undefined ? {} : { message: entry.message }),
    };
    addPhrase(index, term, { kind: entry.kind, text: '', source: undefined, rule });
  }
  compiled.set(lexicon, index);
  return index;
}
