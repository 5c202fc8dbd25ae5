import { compileRules, compileShortRules, type RuleIndex } from './compileRules.ts';
import { jargonWords } from './lexicon/jargonWords.ts';
import { labels } from './lexicon/labels.ts';
import { speculations } from './lexicon/speculations.ts';
import { vagueTimes } from './lexicon/vagueTimes.ts';
import { valueJudgments } from './lexicon/valueJudgments.ts';

function build(): RuleIndex {
  const index: RuleIndex = new Map();
  compileRules(index, 'value-judgment', valueJudgments);
  compileRules(index, 'label', labels);
  compileRules(index, 'speculation', speculations);
  compileShortRules(index, 'jargon-word', jargonWords, 'plain');
  compileRules(index, 'vague-time', vagueTimes);
  return index;
}

/** The phrases of the built-in lexicon, by first word. */
export const builtinRules: RuleIndex = build();
