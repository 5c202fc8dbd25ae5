import { entryId } from './entryId.ts';
import { failingExamples } from './failingExamples.ts';
import type { Lexicon } from './Lexicon.ts';
import { plainTerm } from './plainTerm.ts';
import type { WordListProblem } from './WordListProblem.ts';

/** What is wrong with a list that can be read: terms that stand in it twice, and examples that it does not keep. */
export function wordListProblems(lexicon: Lexicon): WordListProblem[] {
  const problems: WordListProblem[] = [];
  const seen = new Map<string, number>();
  for (const [at, { term, kind }] of lexicon.entries.entries()) {
    const where = `Term ${at + 1} “${term}”`;
    if (plainTerm(term) === '') problems.push({ where, what: 'has no word in it' });
    const id = entryId({ term, kind });
    const before = seen.get(id);
    if (before === undefined) seen.set(id, at);
    else problems.push({ where, what: `stands in the list already, as term ${before + 1}` });
  }
  // Examples say nothing where the terms themselves are in doubt.
  if (problems.length > 0) return problems;
  return failingExamples(lexicon).map(({ term, sentence, flagged }) => ({
    where: `Term ${lexicon.entries.findIndex((entry) => entry.term === term) + 1} “${term}”`,
    what: flagged
      ? `is found in “${sentence}”, which it should leave alone`
      : `is not found in its own example “${sentence}”`,
  }));
}
