import type { Candidate } from './Candidate.ts';
import { cues } from './cues.ts';
import { hasDate } from './hasDate.ts';
import { nouns } from './nouns.ts';
import type { Sentence } from './Sentence.ts';
import { wordSet } from './wordSet.ts';

const EVENTS = wordSet(
  'appointment appointments appt appts apt session sessions visit visits meeting meetings hearing hearings class classes group groups school curfew dose doses review reviews assessment assessments interview interviews screening screenings test tests contact check check-in checkin checkup call calls lesson lessons court date intake therapy counseling counselling conference deadline payment rent medication meds insulin shift work viewing viewings dialysis clinic induction physical scan mri x-ray jab vaccination vaccinations injection injections infusion bloods mammogram checkup surgery mediation panel workshop course orientation inspection detox dentist physio pickup depot smear exam supervision ua urine screen dosing drop-off probation consultation evaluation slot registration evening tour',
);
const VERBS = wordSet('missed misses missing cancelled canceled cancels skipped skips cancel postponed');
/** Between the verb and its event: no new clause and no other object. */
const ENDS =
  /^(?:to|at|on|in|by|from|so|that|he|she|they|it|is|was|when|because|as|but|if|with|bus|train|lift|ride|mother|father|chance|step|point|out)$|^(?:an?|the)$/;
const GENERIC = wordSet(
  'if when whenever should may might would could can unless will avoid any reminded remind must not to never without why after before',
);

/** "If he misses …", "what would happen if …": no event yet. */
const CONDITION = /^(?:if|when|whenever|whether|unless|should|would|could)$/;

function push(found: Candidate[], start: number, end: number): void {
  found.push({
    start,
    end,
    kind: 'vague-time',
    id: 'vague-time/undated-event',
    suggestions: [],
    message: 'A missed or cancelled event needs its date, so that a later reader can place it.',
    source: 'casenotes',
  });
}

/** Missed, cancelled and no-show events in a sentence that says no date or time. */
export function findMissedEvents(sentence: Sentence): Candidate[] {
  const { tokens, line, start, end } = sentence;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.quoted || token.negated) continue;
    const { word } = token;
    if ((token.cues & cues.missed) === 0) continue;
    const next = tokens[i + 1];
    const before = tokens[i - 1]?.word ?? '';
    const beforeThat = tokens[i - 2]?.word ?? '';
    if (
      GENERIC.has(before) ||
      tokens.slice(Math.max(0, i - 6), i).some((other) => CONDITION.test(other.word))
    )
      continue;
    if (
      word === 'no' &&
      next !== undefined &&
      /^(show|shows|showed|showing)$/.test(next.word) &&
      next.gap !== 'mark'
    ) {
      push(found, token.start, next.end);
      i++;
      continue;
    }
    if (word === 'noshow' || word === 'noshowed' || word === "dna'd") {
      push(found, token.start, token.end);
      continue;
    }
    const absent =
      (/^(did|does|didn't|didnt)$/.test(word) &&
        tokens.slice(i + 1, i + 3).findIndex((t) => /^(attend|show|arrive|turn|come|keep)$/.test(t.word))) ??
      -1;
    if (typeof absent === 'number' && absent >= 0) {
      const verb = tokens[i + 1 + absent];
      const negative = word.startsWith('didn') || next?.word === 'not';
      const after = tokens[i + 2 + absent];
      if (
        verb !== undefined &&
        negative &&
        (verb.word === 'attend' ||
          verb.word === 'arrive' ||
          (/^(come|keep)$/.test(verb.word) && tokens.slice(i + 2, i + 7).some((t) => EVENTS.has(t.word))) ||
          (!/^(come|keep)$/.test(verb.word) && after === undefined) ||
          after?.word === 'up' ||
          (!/^(come|keep)$/.test(verb.word) &&
            after !== undefined &&
            (after.gap !== 'space' || /^(for|to|at)$/.test(after.word)))) &&
        !(
          verb.word === 'show' &&
          after !== undefined &&
          after.gap === 'space' &&
          !/^(up|for|at)$/.test(after.word)
        )
      ) {
        let end = verb.end;
        if (after?.word === 'up') end = after.end;
        push(found, token.start, end);
        continue;
      }
    }
    // "Not at home for the visit"
    const home =
      word === 'not'
        ? tokens.slice(i + 1, i + 3).findIndex((other) => /^(?:home|present)$/.test(other.word))
        : -1;
    if (home >= 0 && /^(for|when|at)$/.test(tokens[i + home + 2]?.word ?? '')) {
      push(found, token.start, tokens[i + home + 1]?.end ?? token.end);
      continue;
    }
    // "never showed up", "hasn't attended", "absent from group", "arrived late"
    if (
      (word === 'never' || /^hasn/.test(word)) &&
      /^(?:showed|shown|turned|attended|arrived)$/.test(next?.word ?? '')
    ) {
      const up = tokens[i + 2];
      push(found, token.start, up?.word === 'up' ? up.end : (next?.end ?? token.end));
      continue;
    }
    if (
      (word === 'absent' &&
        next?.word === 'from' &&
        tokens.slice(i + 2, i + 6).some((other) => EVENTS.has(other.word))) ||
      (word === 'late' &&
        /^(?:was|were|is|arrived|came|up|running)$/.test(before) &&
        (next === undefined || next.gap !== 'space' || /^(?:for|to|again)$/.test(next.word)) &&
        !/\d/.test(line))
    ) {
      push(found, token.start, token.end);
      continue;
    }
    if (!VERBS.has(word)) continue;
    // "Cancelled again." says no more than that.
    const alone = next === undefined || next.gap === 'mark' || next.gap === 'comma' || next.word === 'again';
    if (alone && /^cancell?ed$/.test(word) && (i === 0 || token.gap === 'mark' || nouns.person.has(before))) {
      push(found, token.start, token.end);
      continue;
    }
    // "missed appointment", "cancelled two of her sessions"
    let last = -1;
    for (let k = i + 1; k < Math.min(tokens.length, i + 9); k++) {
      const other = tokens[k];
      if (other === undefined || other.quoted || (other.gap !== 'space' && other.gap !== 'hyphen')) break;
      if (EVENTS.has(other.word)) last = k;
      else if (
        k > i + 1 &&
        ENDS.test(other.word) &&
        !(last < 0 && /^(?:an?|the)$/.test(other.word) && k === i + 1)
      )
        break;
      else if (last >= 0) break;
    }
    if (last >= 0) {
      push(found, token.start, tokens[last]?.end ?? token.end);
      continue;
    }
    // "appointment was cancelled", "session cancelled by mother"
    const passive = /^(was|were|been|got|is)$/.test(before);
    const noun = passive ? tokens[i - (beforeThat === 'has' || beforeThat === 'had' ? 3 : 2)] : tokens[i - 1];
    if (noun !== undefined && EVENTS.has(noun.word) && !noun.quoted && word !== 'missing')
      push(found, noun.start, token.end);
  }
  // Dates are looked for only when there is an event: most sentences have none.
  return found.length > 0 && hasDate(line.slice(start, end)) ? [] : found;
}
