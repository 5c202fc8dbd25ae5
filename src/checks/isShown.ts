import type { Match } from './Match.ts';
import type { Sentence } from './Sentence.ts';

const APPEARS = /^(?:appear|seem|present|look|sound)(?:s|ed|ing)?$/;
const SHOWN = /^[^.;]{0,60}\b(?:evidenced|shown|demonstrated|seen) by\b|^\s*(?::|—|–| - )/;
/** How many words before it "appeared" may stand. */
const REACH = 5;

/** "Appeared agitated as evidenced by pacing", "seemed hostile: shouted …": what was seen stands with it. */
export function isShown({ tokens, line }: Sentence, { from, to }: Match): boolean {
  for (let i = from; i >= Math.max(0, from - REACH); i--) {
    if (APPEARS.test(tokens[i]?.word ?? '')) return SHOWN.test(line.slice(tokens[to - 1]?.end ?? 0));
    if (i < from && tokens[i + 1]?.gap === 'mark') return false;
  }
  return false;
}
