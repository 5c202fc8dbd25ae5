import type { Candidate } from './Candidate.ts';
import { clauseEnds } from './clauseEnds.ts';
import { cues } from './cues.ts';
import { eventAfter } from './eventAfter.ts';
import { hasDate } from './hasDate.ts';
import { isEvent } from './isEvent.ts';
import { kindOf } from './kindOf.ts';
import { missingVerbs } from './missingVerbs.ts';
import type { Sentence } from './Sentence.ts';
import type { Token } from './Token.ts';
import { wordSet } from './wordSet.ts';

/** Verbs that need "off", "back" or "out of" to say that an event did not happen. */
const WITH_OFF =
  /^(?:call|called|calls|put|puts|putting|push|pushed|blew|blow|cried|begged|bailed|bails|backed|pulled|flaked|ducked)$/;
const OFF: Record<string, RegExp> = {
  c: /^off$/,
  p: /^(?:off|back|out)$/,
  b: /^(?:off|out|on)$/,
  f: /^(?:out|on)$/,
  d: /^out$/,
};
const GENERIC = wordSet(
  'if when whenever should may might would could can unless will avoid any reminded remind must not to never without why after before often sometimes usually always regularly frequently occasionally rarely seldom cannot',
);
/** "If he misses …", "what would happen if …": no event yet. */
const CONDITION = /^(?:if|when|whenever|whether|unless|should|would|could)$/;
/** "Failed visit", not "failed exam". */
const VISITS = /^(?:visits?|contacts?|appointments?|appts?|checks?|calls?|delivery)$/;
/** What can be missed and is no event: what left without somebody, who is longed for, what was not reached. */
const LEFT_OR_LONGED =
  /^(?:bus|train|tram|lift|ride|flight|ferry|plane|coach|taxi|home|house|flat|country|village|town|friends?|pets?|cats?|dogs?|cooking|food|company|freedom|independence|point|chance|opportunity|target|goal|mark|turning|step|sign|signs|question|questions|text|texts|message|messages|life|old|part|detail|details)$/;
const OWN_OR_COUNTED =
  /^(?:his|her|their|my|our|the|an|another|this|that|last|first|one|two|three|four|five|six|seven|eight|nine|ten|both|all|several|some|many|\d{1,2})$/;
/** Verbs that say that somebody came. */
const COME =
  /^(?:attend|join|log|dial|return|report|attended|show|showed|shown|arrive|arrived|turn|turned|come|came|keep|kept|make|made|appear|appeared|been|present|engage)$/;
const BE = /^(?:is|was|were|been|being|be|got|gets|wasn't|weren't|isn't)$/;
const AT = /^(?:for|to|at|from|up)$/;
const HELD =
  /^(?:(?:did not|didn't|has not|hasn't|never) (?:go ahead|took place|take place|taken place|happened|happen|occur|occurred|went ahead)|fell (?:through|apart))/;
/** What is cancelled for good, and is no event. */
const BOUGHT =
  /^(?:subscriptions?|orders?|cards?|polic(?:y|ies)|contracts?|benefits?|claims?|credit|allowance|licen[cs]es?|memberships?|insurance|accounts?|debts?|warrants?|debits?|cover|tickets?|flights?|holidays?|passports?|visas?|ch(?:eck|eque)s?|bonds?|leases?|tenanc(?:y|ies)|service|services|phone|line|payments?)$/;
/** What follows a cancelling that names no event. */
const ALONE =
  /^(?:again|by|via|because|due|as|at|last|without|with|so|saying|citing|late|twice|both|and|but|this|on|x\d|\d.*)$/;

function push(found: Candidate[], from: Token | undefined, to: Token | undefined): void {
  if (from === undefined || to === undefined) return;
  found.push({
    start: from.start,
    end: to.end,
    kind: 'vague-time',
    id: 'vague-time/undated-event',
    suggestions: [],
    message: 'A missed or cancelled event needs its date, so that a later reader can place it.',
    source: 'casenotes',
  });
}

/** Whether a word names somebody who may come late: rent does not. */
function comes(token: Token | undefined): boolean {
  return token !== undefined && kindOf(token) === 'person';
}

/**
 * The last of the words that say what was missed, where no list knows them: "missed her nail fitting", "two rehearsals".
 * They begin with whose or how many, and name no person, home, vehicle or chance; else -1.
 */
function missedObject(tokens: Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined || first.gap !== 'space' || !OWN_OR_COUNTED.test(first.word)) return -1;
  let last = -1;
  for (let k = at + 1; k < Math.min(tokens.length, at + 5); k++) {
    const token = tokens[k];
    if (token === undefined || token.quoted || (token.gap !== 'space' && token.gap !== 'hyphen')) break;
    if (LEFT_OR_LONGED.test(token.word) || kindOf(token) === 'person' || token.name) return -1;
    if (
      clauseEnds.test(token.word) ||
      /^(?:an?|the|of|for|and|or|this|very|so|much|are|were|has|had)$/.test(token.word)
    )
      break;
    if (!/^(?:last|next|first|more|other|lot|few|whole|own)$/.test(token.word)) last = k;
  }
  return last;
}

/**
 * The span of an event that did not happen runs on to its name ("did not attend the review") as long as the words that
 * say so are still half of it.
 */
function withEvent(tokens: Token[], from: number, to: number): number {
  const after = tokens[to + 1]?.word ?? '';
  const event = eventAfter(tokens, /^(?:for|to|at|from|with)$/.test(after) ? to + 2 : to + 1, 5);
  const start = tokens[from]?.start ?? 0;
  const short = (tokens[to]?.end ?? 0) - start;
  return event > to && (tokens[event]?.end ?? 0) - start <= 2 * short ? event : to;
}

/** The last token of "did not go ahead", "never took place", "fell through" behind an event; or -1. */
function notHeld(tokens: Token[], i: number): number {
  if (!isEvent(tokens[i - 1])) return -1;
  const words = [0, 1, 2, 3].map((by) => tokens[i + by]?.word ?? '').join(' ');
  const hit = HELD.exec(words);
  return hit === null ? -1 : i + hit[0].split(' ').length - 1;
}

/** The index of the last token of "did not attend", "never showed up", "has not been to his last two sessions"; or -1. */
function notCome(tokens: Token[], i: number): number {
  const { word = '' } = tokens[i] ?? {};
  let at = i + 1;
  const never = word === 'never';
  if (!never && !/n'?t$/.test(word)) {
    if (tokens[at]?.word !== 'not' && tokens[at]?.word !== 'never') return -1;
    at++;
  }
  while (
    /^(?:always|ever|even|again|actually|then|been|yet|able|to)$/.test(tokens[at]?.word ?? '') &&
    at < i + 6
  ) {
    if (tokens[at]?.word === 'been' && /^(?:to|at|back|in)$/.test(tokens[at + 1]?.word ?? ''))
      return eventAfter(tokens, at + 2);
    at++;
  }
  const verb = tokens[at];
  if (verb === undefined || !COME.test(verb.word) || verb.gap !== 'space') return -1;
  const after = tokens[at + 1];
  const open = after === undefined || after.gap !== 'space';
  if (/^(?:show|turn)/.test(verb.word)) {
    if (after?.word === 'up') return at + 1;
    return open || (verb.word.startsWith('show') && /^(?:for|at|again)$/.test(after?.word ?? '')) ? at : -1;
  }
  if (/^(?:come|came|keep|kept|make|made)/.test(verb.word)) {
    if (/^m/.test(verb.word) && after?.word === 'it') return at + 1;
    if (open && verb.word === 'come') return at;
    const event = eventAfter(tokens, AT.test(after?.word ?? '') ? at + 2 : at + 1, 6);
    return event < 0 ? -1 : /^(?:come|came)/.test(verb.word) ? at : event;
  }
  if (/^(?:log|dial)$/.test(verb.word)) return /^(?:on|in)$/.test(after?.word ?? '') ? at + 1 : -1;
  if (verb.word === 'join') {
    const event = eventAfter(tokens, at + 1, 6);
    return open ? at : event;
  }
  if (/^(?:appear|present|engage|report|return)/.test(verb.word))
    return /^(?:for|at|in|to)$/.test(after?.word ?? '') && eventAfter(tokens, at + 2, 6) >= 0 ? at : -1;
  return verb.word.startsWith('attend') || open || AT.test(after?.word ?? '') ? at : -1;
}

/** Done only where somebody had to. */
const BARE = /^(?:rearrange|reschedule|postpone)$/;

/** "Had to cancel": it was done, unlike "to cancel" alone. */
function hadTo(tokens: Token[], i: number): boolean {
  return tokens[i - 1]?.word === 'to' && tokens[i - 2]?.word === 'had';
}

/** Missed, cancelled and no-show events in a sentence that says no date or time. */
export function findMissedEvents(sentence: Sentence): Candidate[] {
  const { tokens, line, start, end } = sentence;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.quoted || (token.cues & cues.missed) === 0) continue;
    const { word } = token;
    const next = tokens[i + 1];
    const previous = tokens[i - 1];
    const before = token.gap === 'mark' ? '' : (previous?.word ?? '');
    if (
      (token.negated && word !== 'not') ||
      ((GENERIC.has(before) || BARE.test(word)) && !hadTo(tokens, i)) ||
      tokens.slice(Math.max(0, i - 6), i).some((other) => CONDITION.test(other.word))
    )
      continue;
    const length = readEvent(sentence, i, word, next, previous, before, found);
    i += length;
  }
  // Dates are looked for only when there is an event: most sentences have none.
  return found.length > 0 && hasDate(line.slice(start, end)) ? [] : found;
}

/** Adds the event that begins at token `i`, if one does; gives how many further tokens it took. */
function readEvent(
  { tokens, line }: Sentence,
  i: number,
  word: string,
  next: Token | undefined,
  previous: Token | undefined,
  before: string,
  found: Candidate[],
): number {
  const token = tokens[i];
  if (word === 'no' && next !== undefined && next.gap !== 'mark') {
    if (/^(?:show|shows|showed|showing)$/.test(next.word)) push(found, token, next);
    else if (next.word === 'one' && tokens[i + 2]?.word === 'attended') push(found, token, tokens[i + 2]);
    else if (next.word === 'call' && /^show/.test(tokens[i + 3]?.word ?? '')) {
      push(found, token, tokens[i + 3]);
      return 3;
    } else if (
      (next.word === 'one' || next.word === 'attendance') &&
      /^(?:home|in|at|answered)$/.test(tokens[i + 2]?.word ?? '') &&
      eventAfter(tokens, i + 3) >= 0
    )
      push(found, token, tokens[i + 2]);
    else return 0;
    return 1;
  }
  if (/^(?:noshow|noshows|noshowed|ncns|dnka|dna'd|dna'ed|dnas|fta'd|wnb|nonattendance)$/.test(word)) {
    push(found, token, token);
    return 0;
  }
  // Did not attend, failed to appear: the first in capitals like the molecule, which is tested.
  if (word === 'dna' || word === 'fta') {
    if (
      token?.caps === 'all' &&
      !/^(?:test|tests|testing|sample|samples|swab|swabs|profile|results?|evidence|match|kit|report|paternity|analysis|from|was|is)$/.test(
        next?.word ?? '',
      )
    )
      push(found, token, token);
    return 0;
  }
  if (word === 'non' && /^attend(?:ance|ed)$/.test(next?.word ?? '')) {
    push(found, token, next);
    return 1;
  }
  if (
    /^(?:did|has|have|had|was|were|is|could|couldn't|wasn't|weren't|can|never)/.test(word) ||
    /^(?:did|has|have|had)n'?t$/.test(word)
  ) {
    const last = Math.max(notHeld(tokens, i), notCome(tokens, i));
    if (last > i) {
      push(found, token, tokens[withEvent(tokens, i, last)]);
      return last - i;
    }
  }
  if (word === 'unable' && next?.word === 'to') {
    const verb = tokens[i + 2]?.word ?? '';
    const event = eventAfter(tokens, i + 3);
    if (
      verb === 'attend' ||
      (/^(?:make|keep|come)$/.test(verb) && (event >= 0 || tokens[i + 3]?.word === 'it'))
    ) {
      push(found, token, tokens[i + 2]);
      return 2;
    }
    return 0;
  }
  // "Not at home for the visit", "was not in when worker called"
  if (word === 'not' || /^(?:was|were)n'?t$/.test(word)) {
    const home = tokens
      .slice(i + 1, i + 3)
      .findIndex((other) => /^(?:home|present|in|brought|seen)$/.test(other.word));
    const at = i + 1 + home;
    if (home >= 0 && /^(?:for|when|at|to)$/.test(tokens[at + 1]?.word ?? '') && tokens[at]?.gap === 'space') {
      const event = eventAfter(tokens, at + 2);
      if (event >= 0 || tokens[at + 1]?.word === 'when')
        push(found, word === 'not' && BE.test(before) ? previous : token, tokens[event >= 0 ? event : at]);
    }
    return 0;
  }
  // "absent from group", "arrived late"
  if (word === 'absent') {
    if (next?.word !== 'from' || eventAfter(tokens, i + 2) < 0) return 0;
    const from = BE.test(before) ? i - 1 : i;
    push(found, tokens[from], tokens[withEvent(tokens, from, i)]);
    return 0;
  }
  if (word === 'late') {
    if (
      (/^(?:arrived|came|up|running)$/.test(before) ||
        (BE.test(before) &&
          (next?.word === 'for' || tokens[i - 2]?.name === true || comes(tokens[i - 2])))) &&
      (next === undefined || next.gap !== 'space' || /^(?:for|to|again)$/.test(next.word)) &&
      !/\d/.test(line)
    )
      push(found, token, token);
    return 0;
  }
  if (word === 'fell') {
    if (notHeld(tokens, i) > 0) push(found, token, next);
    return 0;
  }
  if (/^(?:nobody|noone)$/.test(word)) {
    if (next?.word === 'attended') push(found, token, next);
    else if (/^(?:home|in|there|was|is|answered)$/.test(next?.word ?? '') && eventAfter(tokens, i + 2) >= 0)
      push(found, token, tokens[eventAfter(tokens, i + 2)]);
    return 0;
  }
  return readChange(tokens, i, word, next, previous, before, found);
}

/** "missed appointment", "the visit was put off", "Interpreter cancelled". */
function readChange(
  tokens: Token[],
  i: number,
  word: string,
  next: Token | undefined,
  previous: Token | undefined,
  before: string,
  found: Candidate[],
): number {
  const token = tokens[i];
  let verb = i;
  if (WITH_OFF.test(word)) {
    if (next === undefined || next.gap !== 'space' || !(OFF[word.charAt(0)]?.test(next.word) ?? false))
      return 0;
    verb = i + 1;
  } else if (/^mov(?:ed|ing)$/.test(word)) {
    const moved =
      BE.test(before) && isEvent(tokens[i - 2]) && /^(?:because|due|as|by|again)$/.test(next?.word ?? '');
    if (moved) push(found, tokens[i - 2], token);
    if (moved || !/^(?:to|forward|back)$/.test(next?.word ?? '')) return 0;
    const to = tokens[i + 2];
    const late = next?.word === 'to' ? /^(?:another|later|a|next)$/.test(to?.word ?? '') : true;
    const day = tokens
      .slice(i + 2, i + 5)
      .findIndex((other) => /^(?:day|date|time|slot|week)$/.test(other.word));
    if (!late || (next?.word === 'to' && day < 0)) return 0;
    const last = next?.word === 'to' ? i + 2 + day : i + 1;
    if (tokens.slice(Math.max(0, i - 9), i).some(isEvent)) push(found, token, tokens[last]);
    return last - i;
  } else if (!missingVerbs.has(word)) return 0;
  const after = tokens[verb + 1];
  const last = eventAfter(tokens, verb + (/^(?:of|on|in)$/.test(after?.word ?? '') && verb > i ? 2 : 1));
  if (last >= 0) {
    if (
      word === 'delayed' ||
      (/^(?:failed|wasted|abandoned|aborted|abortive)$/.test(word) && !VISITS.test(tokens[last]?.word ?? ''))
    )
      return 0;
    push(found, token, tokens[last]);
    return last - i;
  }
  if (word === 'missed' && !BE.test(before)) {
    const object = missedObject(tokens, verb + 1);
    if (object >= 0) {
      push(found, token, tokens[object]);
      return object - i;
    }
  }
  if (
    /^(?:aborted|abortive|failed|wasted|abandoned|unattended|delayed|missing|misses|forgot|forgets)$/.test(
      word,
    )
  )
    return 0;
  // "appointment was cancelled", "session cancelled by mother"
  let noun = i - 1;
  while (
    noun >= 0 &&
    tokens[noun + 1]?.gap === 'space' &&
    /^(?:is|was|were|be|been|being|got|has|had|have|to|then|later|again|also|both|all|just)$/.test(
      tokens[noun]?.word ?? '',
    )
  )
    noun--;
  if (tokens[noun + 1]?.gap === 'space' && isEvent(tokens[noun]) && tokens[noun]?.gap !== undefined) {
    push(found, tokens[noun], tokens[verb]);
    return verb - i;
  }
  // "Interpreter cancelled.", "Cancelled again."
  const alone =
    after === undefined || after.gap === 'mark' || after.gap === 'comma' || ALONE.test(after.word);
  const subject =
    i === 0 ||
    token?.gap === 'mark' ||
    (previous !== undefined &&
      noun === i - 1 &&
      (kindOf(previous) === 'person' || previous.name || i === 1)) ||
    before === 'and';
  if (
    alone &&
    subject &&
    /^(?:cancell?ed|cancels|cx'?d?|cxl'?d?|cxld|cnx|rescheduled|postponed|adjourned|no-showed|pulled|bailed|backed|flaked|called)$/.test(
      word,
    )
  )
    push(found, token, tokens[verb]);
  else if (
    noun < i - 1 &&
    noun >= 0 &&
    verb > i - 1 &&
    (/^(?:rescheduled|postponed|adjourned|deferred|rearranged|called)$/.test(word) ||
      (/^cancell?ed$/.test(word) && before === 'been' && !BOUGHT.test(tokens[noun]?.word ?? '')))
  )
    push(found, tokens[i - 1], tokens[verb]);
  return verb - i;
}
