import type { Basis } from './Basis.ts';

/**
 * Where an opinion stands among facts: the place in the list of the first sentence that is thought, when at least
 * twice as many others were seen or told; -1 where there is none, or opinion is what the text is about.
 */
export function opinionAmongFacts(bases: readonly (Basis | undefined)[]): number {
  let facts = 0;
  let thoughts = 0;
  for (const basis of bases) {
    if (basis?.kind === 'thought') thoughts += 1;
    else if (basis !== undefined) facts += 1;
  }
  return thoughts > 0 && facts >= 2 * thoughts ? bases.findIndex((basis) => basis?.kind === 'thought') : -1;
}
