import type { Candidate } from './Candidate.ts';
import type { RuleIndex } from './compileRules.ts';
import { cues } from './cues.ts';
import { findAcronyms } from './findAcronyms.ts';
import { findMissedEvents } from './findMissedEvents.ts';
import { hasDate } from './hasDate.ts';
import { judgeLabel } from './judgeLabel.ts';
import { judgeSpeculation } from './judgeSpeculation.ts';
import { judgeValue } from './judgeValue.ts';
import { lookUp } from './lookUp.ts';
import type { Match } from './Match.ts';
import { matchPhrases } from './matchPhrases.ts';
import { messages } from './messages.ts';
import type { Sentence } from './Sentence.ts';
import { suggest } from './suggest.ts';
import { wordSet } from './wordSet.ts';

const BEFORE_HYPHEN = wordSet('very so too extremely well overly self co ex');

/** How many characters before a vague time its reporter may stand. */
const TOLD_REACH = 160;
/** "Told us that", "reported that": a clause of somebody else's begins. */
const TOLD =
  /\b(?:(?:said|says|stated?s?|report(?:s|ed)|wrote|writes) that|told (?:\w{1,12} ){1,3}that|according to)\b/i;

function isFinding(sentence: Sentence, match: Match): boolean {
  const { rule, from, to } = match;
  const { tokens } = sentence;
  const next = tokens[to];
  const first = tokens[from];
  if (first === undefined) return false;
  // One part of a hyphenated word ("cross-eyed", "non-violent") is not the word itself.
  if (
    (next?.gap === 'hyphen' ||
      (first.gap === 'hyphen' && to - from === 1 && !BEFORE_HYPHEN.has(tokens[from - 1]?.word ?? ''))) &&
    rule.class !== 'tail' &&
    (rule.kind === 'value-judgment' || rule.kind === 'label' || rule.kind === 'speculation')
  )
    return false;
  if (
    next !== undefined &&
    rule.notBefore !== '' &&
    next.gap !== 'mark' &&
    next.gap !== 'comma' &&
    (rule.notBefore.includes(` ${next.word} `) ||
      (next.base !== next.word && rule.notBefore.includes(` ${next.base} `)) ||
      rule.notBefore.includes(` ${next.word}+${tokens[to + 1]?.word ?? ''} `))
  )
    return false;
  const before = tokens[from - 1];
  if (
    before !== undefined &&
    rule.notAfter !== '' &&
    first.gap !== 'mark' &&
    first.gap !== 'comma' &&
    (rule.notAfter.includes(` ${before.word} `) ||
      (before.base !== before.word && rule.notAfter.includes(` ${before.base} `)))
  )
    return false;
  switch (rule.kind) {
    case 'value-judgment':
      return judgeValue(sentence, match);
    case 'label':
      return judgeLabel(sentence, match);
    case 'speculation':
      return judgeSpeculation(sentence, match);
    case 'vague-time': {
      // What somebody else reported is theirs, how they placed it in time too.
      if (
        first.name ||
        (first.reported &&
          TOLD.test(sentence.line.slice(Math.max(sentence.start, first.start - TOLD_REACH), first.start)))
      )
        return false;
      if (
        rule.class === 'tail' &&
        next !== undefined &&
        next.gap !== 'mark' &&
        next.gap !== 'comma' &&
        !/^(?:and|but|to|because|so|when|she|he|they)$/.test(next.word)
      )
        return false;
      if (before !== undefined && /^\d/.test(before.word)) return false;
      if (rule.class === 'habit') return !hasDate(sentence.line);
      // "recently, on 4 May" says when after all.
      const end = tokens[to - 1]?.end ?? 0;
      return (
        rule.class !== 'moment' ||
        !hasDate(sentence.line.slice(end, end + 18).replace(/ (?:and|but|after|for) .*/, ''))
      );
    }
    default:
      return !first.name;
  }
}

/** How many characters before a state of mind a marker of guessing still covers it: "maybe he is afraid". */
const HEDGE_REACH = 30;

/** Whether a state of mind stands right behind a marker that says already that it is a guess. */
function isHedged({ rule, start }: Candidate, found: Candidate[]): boolean {
  return (
    rule?.class === 'feeling' &&
    rule.kind === 'speculation' &&
    found.some(
      (other) => other.rule?.class === 'marker' && other.end <= start && start - other.end < HEDGE_REACH,
    )
  );
}

/** Everything the phrase rules, the acronyms and the events say about one sentence. */
export function checkSentence(
  sentence: Sentence,
  extra: RuleIndex | undefined,
  locale: string | undefined,
): { found: Candidate[]; defined: string[] } {
  const { tokens } = sentence;
  const { found, defined } = findAcronyms(sentence);
  if ((sentence.cues & cues.missed) !== 0) found.push(...findMissedEvents(sentence));
  const matches: Match[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.quoted || token.word === '') continue;
    if ((token.cues & cues.rule) === 0 && extra === undefined) continue;
    const { known } = token;
    matches.length = 0;
    matchPhrases(known.patterns, tokens, i, matches);
    if (matches.length === 0) matchPhrases(known.basePatterns, tokens, i, matches);
    if (matches.length === 0) matchPhrases(known.fixedPatterns, tokens, i, matches);
    matchPhrases(known.traitPatterns, tokens, i, matches);
    if (extra !== undefined) matchPhrases(lookUp(extra, token.word), tokens, i, matches);
    for (const match of matches) {
      if (!isFinding(sentence, match)) continue;
      const { rule } = match;
      found.push({
        start: tokens[match.shown[0]]?.start ?? token.start,
        end: tokens[match.shown[1]]?.end ?? token.end,
        kind: rule.kind,
        id: rule.id,
        suggestions: suggest(
          rule.suggestions,
          match.form,
          token.caps === 'first' && token.gap === 'start',
          locale,
        ),
        message: rule.message ?? messages[`${rule.kind}/${rule.class}`] ?? messages[rule.kind] ?? '',
        source: rule.source,
        rule,
      });
    }
  }
  return { found: found.length < 2 ? found : found.filter((one) => !isHedged(one, found)), defined };
}
