import { opinionAmongFacts } from '../checks/opinionAmongFacts.ts';
import type { SentenceMark } from '../editor/SentenceMark.ts';
import { shownBasis } from '../editor/shownBasis.ts';

/** The sentence of a section that reads as an opinion among facts and was not said to be one. */
export function opinionOf(marks: readonly SentenceMark[]): SentenceMark | undefined {
  // Whoever has said "this is what I think" knows that it is one.
  const open = marks.filter((mark) => mark.said?.kind !== 'thought');
  return open[opinionAmongFacts(open.map(shownBasis))];
}
