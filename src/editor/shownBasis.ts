import type { Basis } from '../checks/Basis.ts';
import type { SentenceMark } from './SentenceMark.ts';

/** What a sentence is shown to rest on: what the worker said, else what its wording says. */
export function shownBasis({ proposed, said }: Pick<SentenceMark, 'proposed' | 'said'>): Basis | undefined {
  if (said === undefined) return proposed;
  return said.kind === 'unsaid' ? undefined : said;
}
