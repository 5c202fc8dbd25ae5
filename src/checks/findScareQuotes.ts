import type { Candidate } from './Candidate.ts';
import type { Sentence } from './Sentence.ts';
import { wordSet } from './wordSet.ts';

/** Whose, or which: what stands so before a quoted word makes a thing of it, and not something that was said. */
const WHOSE = wordSet(
  'his her their its my our your the a an this that these those another some any so-called called such',
);
/** Words between those and the quoted one: `her new "friend"`. */
const BETWEEN = wordSet(
  'new old latest other recent current usual little big own only real first second second-hand so',
);
/** What a form, a button or a sign says is a name for it. */
const MENTIONED =
  /^(?:box|button|sign|door|label|list|column|field|option|section|page|words?|group|team|film|form|folder|file|tab|letter|key|song|book|programme|program|app|scheme|plan|answer|line|row|setting|poster)$/;
const NO_NOUN = /^(?:yes|no|ok|okay|maybe|none|never|other|n|y|x|a|b|c|d)$/;
const OPENS = /["“”„«‘'‹]$/;
const CLOSES = /^[.,!?]?["“”»’'›]/;

/** One word in quotation marks that reads as doubt: `her "friend"`. What was said, named or mentioned is none. */
export function findScareQuotes({ tokens, line }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.quoted !== true || tokens[i - 1]?.quoted === true || tokens[i + 1]?.quoted === true) continue;
    if (token.reported || token.caps !== 'none' || NO_NOUN.test(token.word) || /\d/.test(token.word))
      continue;
    if (
      !OPENS.test(line.slice(token.start - 1, token.start)) ||
      !CLOSES.test(line.slice(token.end, token.end + 2))
    )
      continue;
    let before = i - 1;
    if (before > 0 && BETWEEN.has(tokens[before]?.word ?? '')) before--;
    const whose = tokens[before];
    if (whose === undefined || !(WHOSE.has(whose.word) || whose.base !== whose.word)) continue;
    // "called the", "the word": nothing but spaces may stand between.
    if (!/^\s*["“”„«‘'‹]?$/.test(line.slice(tokens[i - 1]?.end ?? 0, token.start))) continue;
    if (MENTIONED.test(tokens[i + 1]?.word ?? '')) continue;
    found.push({
      start: token.start,
      end: token.end,
      kind: 'scare-quote',
      id: 'scare-quote/scare-quote',
      suggestions: [],
      message: 'One word in quotation marks can read as doubt; quote the whole sentence or say it plainly.',
      source: 'casenotes',
    });
  }
  return found;
}
