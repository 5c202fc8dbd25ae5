import { clauseEnds } from './clauseEnds.ts';
import { isEvent } from './isEvent.ts';
import type { Token } from './Token.ts';

/** Behind an event these name something else. */
const NO_EVENT =
  /^(?:membership|fees?|card|pass|bus|uniform|place|report|letter|bag|account|tickets?|taxi|number|arrears|address)$/;

/** The last event among the words from `at` on, up to a new clause; else -1. */
export function eventAfter(tokens: Token[], at: number, most = 8): number {
  let last = -1;
  for (let k = at; k < Math.min(tokens.length, at + most); k++) {
    const token = tokens[k];
    if (token === undefined || token.quoted || (token.gap !== 'space' && token.gap !== 'hyphen')) break;
    if (isEvent(token) || (last >= 0 && token.gap === 'hyphen')) last = k;
    else if (
      last >= 0 ||
      (k > at && /^(?:an?|the)$/.test(token.word) && !/^(?:of|for)$/.test(tokens[k - 1]?.word ?? ''))
    )
      break;
    else if (clauseEnds.test(token.word)) break;
  }
  // "cancelled his gym membership": no event after all.
  return last >= 0 && tokens[last + 1]?.gap === 'space' && NO_EVENT.test(tokens[last + 1]?.word ?? '')
    ? -1
    : last;
}
