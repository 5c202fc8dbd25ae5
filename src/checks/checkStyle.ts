import type { Candidate } from './Candidate.ts';
import type { FindingKind } from './Finding.ts';
import { mostWords } from './mostWords.ts';
import type { Sentence } from './Sentence.ts';
import { wordSet } from './wordSet.ts';

const BE = wordSet('is was are were be been being');
const PARTICIPLES = wordSet(
  'given taken seen done made told found held kept sent brought said shown known written left paid put met built bought caught chosen driven drawn felt fed heard hit hurt laid led lost read run sold set shot spent spoken stolen taught thrown understood won worn broken beaten begun cut forgotten hidden torn',
);
const MEASURES = wordSet(
  'often sometimes occasionally frequently rarely seldom usually regularly generally mostly many few some lots plenty various quite fairly rather somewhat very considerable',
);

function candidate(
  kind: FindingKind,
  start: number,
  end: number,
  message: string,
  suggestions: string[],
): Candidate {
  return { start, end, kind, id: `${kind}/${kind}`, suggestions, message, source: 'casenotes' };
}

/** The kinds about style, which are off until asked for: long sentences, passives, vague measures. */
export function checkStyle(sentence: Sentence, wanted: ReadonlySet<string>): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return found;
  if (wanted.has('long-sentence') && tokens.length > mostWords) {
    const message = `This sentence has ${tokens.length} words; two short ones are easier to follow.`;
    found.push(candidate('long-sentence', first.start, last.end, message, []));
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.quoted) continue;
    if (wanted.has('vague-measure')) {
      const next = tokens[i + 1];
      const pair = token.word === 'a' && (next?.word === 'lot' || next?.word === 'bit') ? next : undefined;
      if (pair !== undefined || MEASURES.has(token.word)) {
        const message = 'How often, how many or how much? A number says it.';
        found.push(candidate('vague-measure', token.start, pair?.end ?? token.end, message, ['[number]']));
      }
    }
    if (wanted.has('passive') && BE.has(token.word)) {
      const at = i + 1 + (/ly$|^not$|^also$/.test(tokens[i + 1]?.word ?? '') ? 1 : 0);
      const verb = tokens[at];
      if (
        verb !== undefined &&
        verb.gap === 'space' &&
        (PARTICIPLES.has(verb.word) || /[^e]ed$/.test(verb.word))
      ) {
        const message = 'Who did this? Naming the person makes it clear.';
        found.push(candidate('passive', token.start, verb.end, message, []));
      }
    }
  }
  return found;
}
