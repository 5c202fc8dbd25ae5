import { compileRules, compileShortRules, emptyIndex, type RuleIndex } from './compileRules.ts';
import { jargonWords } from './lexicon/jargonWords.ts';
import { labels } from './lexicon/labels.ts';
import { speculations } from './lexicon/speculations.ts';
import { vagueTimes } from './lexicon/vagueTimes.ts';
import { valueJudgments } from './lexicon/valueJudgments.ts';

let index: RuleIndex | undefined;

/** The phrases of the built-in lexicon, by first word; filed when the first text is read. */
export function builtinRules(): RuleIndex {
  if (index !== undefined) return index;
  index = emptyIndex();
  compileRules(index, 'value-judgment', valueJudgments);
  compileRules(index, 'label', labels);
  compileRules(index, 'speculation', speculations);
  compileShortRules(index, 'jargon-word', jargonWords, 'plain');
  compileRules(index, 'vague-time', vagueTimes);
  return index;
}
