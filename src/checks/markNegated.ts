import { cues } from './cues.ts';
import type { Sentence } from './Sentence.ts';
import { wordSet } from './wordSet.ts';

const ENDS = wordSet(
  'but however although though because until then yet except since so while whereas who which that',
);
const FINITE = wordSet(
  'is was are were has had did does he she they it i we refused became seemed appeared left said told started began continued client mother father worker staff mum mom dad',
);
/** "No signs that she is …": what follows is denied as well. */
const SAYING = wordSet(
  'sign signs evidence indication indications suggest suggestion reason report reports concern concerns believe think mean say said show shows appear indicate proof',
);
const CLAUSE = wordSet(
  'the his her their my our he she they it i we there mother father mum mom dad client worker staff',
);
const REACH = 14;

/** Marks the words in the reach of a negation: up to a new clause, a mark other than a comma, or 14 words. */
export function markNegated({ tokens }: Sentence): void {
  let left = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const { word } = token;
    const before = tokens[i - 1]?.word;
    if (left > 0) {
      const joined = token.gap === 'comma' || before === 'and' || before === 'or';
      if (
        token.gap === 'mark' ||
        (ENDS.has(word) && !(word === 'that' && SAYING.has(before ?? ''))) ||
        (joined && FINITE.has(word)) ||
        // "…, and the friend was", "… as the flat is": somebody else's clause.
        (((word === 'and' && token.gap === 'comma') || word === 'as') &&
          CLAUSE.has(tokens[i + 1]?.word ?? ''))
      )
        left = 0;
    }
    if (left > 0) {
      token.negated = true;
      left--;
    }
    if ((token.cues & cues.negation) !== 0 && !token.quoted) {
      const next = tokens[i + 1]?.word;
      // "not only", "no longer" and "no doubt" deny nothing; "free" and "lack" only before "of" or "from".
      if (next === 'only' || (word === 'no' && (next === 'doubt' || next === 'show' || next === 'shows')))
        continue;
      if (word === 'free' && next !== 'of' && next !== 'from') continue;
      if ((word === 'lack' || word === 'absence' || word === 'none') && next !== 'of') continue;
      left = REACH;
    }
  }
}
