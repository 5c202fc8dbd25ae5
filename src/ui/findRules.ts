import { kindName } from '../checks/kindName.ts';
import type { RuleInfo } from '../checks/RuleInfo.ts';
import { ruleName } from '../checks/ruleName.ts';

/** The rules that a search means: by a word they look for, their name or their kind; the nearest first. */
export function findRules(rules: readonly RuleInfo[], typed: string): RuleInfo[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const rank = ({ id, kind, words }: RuleInfo): number => {
    if (words.includes(wanted) || ruleName(id) === wanted) return 0;
    if (words.some((word) => word.toLowerCase().startsWith(wanted))) return 1;
    if (words.some((word) => word.toLowerCase().includes(wanted)) || ruleName(id).includes(wanted)) return 2;
    return kindName[kind].toLowerCase().includes(wanted) ? 3 : 4;
  };
  return rules
    .map((rule) => ({ rule, rank: rank(rule) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ rule }) => rule);
}
