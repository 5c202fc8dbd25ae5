import { nouns } from './nouns.ts';
import type { Token } from './Token.ts';

/** What a describing word is about. */
export type Target = 'person' | 'conduct' | 'home' | 'account' | 'thing' | 'unknown';

/** Agents: a plumber, a tenant's tutor, a chairman. What is no person and ends so is among the things. */
const AGENT = /(?:[^aeiou]er|[^aeiou]ee|or|ist|ian|man|men|mate|folk)s?$/;

function kindOfNoun(word: string): Target | undefined {
  if (nouns.person.has(word)) return 'person';
  if (nouns.thing.has(word)) return 'thing';
  if (nouns.home.has(word)) return 'home';
  if (nouns.conduct.has(word)) return 'conduct';
  if (nouns.account.has(word)) return 'account';
  return undefined;
}

/** What a noun names, if it is known or ends as agents do. */
export function kindOf({ base }: Token): Target | undefined {
  const known = kindOfNoun(base) ?? (base.endsWith('s') ? kindOfNoun(base.slice(0, -1)) : undefined);
  if (known !== undefined) return known;
  return base.length > 4 && AGENT.test(base) ? 'person' : undefined;
}
