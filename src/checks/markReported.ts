import { cues } from './cues.ts';
import { nouns } from './nouns.ts';
import { reportVerbs } from './reportVerbs.ts';
import type { Sentence } from './Sentence.ts';
import type { Token } from './Token.ts';
import { wordSet } from './wordSet.ts';

/** At the very start, "noted", "called" and the like have the worker as their subject; these have the client. */
const CLIENT =
  /^(?:report|stat|sa[iy]|den|descri|fe[el]|claim|admit|complain|believ|th[io]|insist|alleg|express|self)/;
/** Also nouns: a determiner or an adjective before them makes them one. */
const NOUNS = wordSet(
  'states reports report notes records texts comments remarks shares writing claims calls answers rates thought',
);
const WORKER = wordSet('i we worker writer author clinician sw caseworker undersigned');
const DETERMINERS = wordSet(
  'the a an his her their this that these those my our your no any all some police several two of in on by for with from and or case previous daily progress school medical hospital written to',
);
const UNITS = wordSet(
  'week day month hour night session visit person year annum cent minute shift dose head policy protocol plan guidelines procedure regulation request request, usual diem household child',
);
const VIEWS = wordSet('believes believed thinks thought feels felt');
const FINITE = wordSet(
  "is was are were has had did does then failed refused seemed appeared became left he she they i worker staff client mother father made kept did didn't wasn't isn't appears seems presented remained continued never clearly obviously",
);

const WRITING = /^(?:statement|letter|report|notes?|entry|file|records?|e-?mail|message|log|form|text)$/;
const CLAUSE = /^(?:that|he|she|they|it|is|was|are|were|has|had|will|would|can|could)$|'/;
const ACTS = /^(?:was|were|is|became|refused|refuses|failed|got|seemed|appeared|remained)$/;

function breaksScope(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1]?.word ?? '';
  if (token === undefined) return true;
  const { word } = token;
  if (word === 'but' || word === 'however' || word === 'yet' || word === 'although' || word === 'though')
    return FINITE.has(next) || word === 'however';
  if (word === 'and' || word === 'so' || word === 'while')
    return (
      next === 'worker' ||
      next === 'i' ||
      next === 'writer' ||
      (word === 'and' && /^(failed|refused|refuses)$/.test(next) && token.gap === 'comma')
    );
  return false;
}

function markOn(sentence: Sentence, from: number): void {
  const { tokens, line } = sentence;
  // An earlier verb has gone this way already.
  if (tokens[from]?.reported === true) return;
  let clause = false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) return;
    // "He told staff to leave and was rude": without a clause of its own, the report ends at "and was".
    if (CLAUSE.test(token.word)) clause = true;
    else if (token.word === 'and' && !clause && ACTS.test(tokens[i + 1]?.word ?? '')) return;
    if (token.gap === 'mark' && line.slice(tokens[i - 1]?.end ?? token.start, token.start).includes(';'))
      return;
    if (breaksScope(tokens, i)) return;
    token.reported = true;
  }
}

/** Marks backwards, but not what `done` says was marked backwards before; gives how far it is done now. */
function markBack(sentence: Sentence, from: number, done: number): number {
  const { tokens, line } = sentence;
  for (let i = from; i > done; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    token.reported = true;
    if (token.gap === 'mark' && line.slice(tokens[i - 1]?.end ?? token.start, token.start).includes(';'))
      break;
  }
  return Math.max(done, from);
}

/** Whether the verb at `i` has the worker as its subject: then what follows is the worker's own word. */
const OTHER_WORKERS = wordSet(
  "social support outreach care key youth hospital school previous another night housing probation health case's aid project former community assigned",
);

function byWorker(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || OTHER_WORKERS.has(tokens[i - 2]?.word ?? '')) return false;
  return (
    WORKER.has(before.word) ||
    (/^(also|then|again)$/.test(before.word) && WORKER.has(tokens[i - 2]?.word ?? ''))
  );
}

/**
 * Marks what is told as somebody else's words: what follows a report verb ("mother reported that …"), what stands
 * before a closing one ("…, she said"), and the clause of "according to …" or "per the police report".
 */
export function markReported(sentence: Sentence): void {
  const { tokens } = sentence;
  let done = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.quoted || (token.cues & cues.report) === 0) continue;
    const { word } = token;
    const before = tokens[i - 1];
    const next = tokens[i + 1]?.word ?? '';
    const source =
      (word === 'according' && next === 'to') ||
      (word === 'per' && next !== '' && !UNITS.has(next) && !/^\d/.test(next)) ||
      (word === 'words' && before?.word !== 'few' && next === 'of') ||
      (/^(?:words|account|telling)$/.test(word) &&
        before !== undefined &&
        (before.word === 'own' || before.base !== before.word) &&
        /^(?:by|in)$/.test(tokens[Math.max(0, i - 3)]?.word ?? ''));
    if (source) {
      sentence.reports.push({ at: i + (word === 'per' ? 1 : 2), source: true });
      markOn(sentence, i);
      done = markBack(sentence, i, done);
      continue;
    }
    // "Records state", "parents claim": the plain form is a verb behind many; "the court found that".
    const plural =
      /^(?:state|indicate|mention|note|explain|confirm|tell|allege|feel|believe|think)$/.test(word) &&
      (/s$/.test(before?.word ?? '') ||
        /^(?:they|staff|police|people|children|parents)$/.test(before?.word ?? ''));
    const ruled =
      /^(?:found|ruled|held|heard|decided)$/.test(word) &&
      /^(?:court|judge|tribunal|jury|panel|magistrates?|inquiry|hearing)$/.test(before?.word ?? '');
    if ((plural && !/^(?:his|this|staff|worker's)$/.test(before?.word ?? '')) || ruled) {
      sentence.reports.push({ at: i, source: false });
      markOn(sentence, i + 1);
      continue;
    }
    const written = /^(?:reads|shows|reveals|lists|put|puts)$/.test(word);
    const fits = written
      ? WRITING.test(before?.word ?? '') || (/^puts?$/.test(word) && next === 'it')
      : reportVerbs.has(word) || reportVerbs.has(token.base);
    if (!fits) continue;
    if (
      NOUNS.has(word) &&
      (before === undefined ? word !== 'reports' && word !== 'states' : DETERMINERS.has(before.word))
    ) {
      // "Police reports describe …": the verb that follows will do.
      if (!(word === 'reports' && before === undefined)) continue;
    }
    if (i === 0 && !CLIENT.test(word)) continue;
    if (byWorker(tokens, i) && !/^ask/.test(word)) continue;
    if (
      VIEWS.has(word) &&
      (next === 'like' ||
        !/^(that|he|she|they|it|the|his|her|their|staff|people|no|everyone|mother|father|this)$/.test(next))
    )
      continue;
    // "…, mother reported." closes what stands before it.
    let comma = -1;
    for (let k = i; k > Math.max(0, i - 5); k--) {
      const gap = tokens[k]?.gap;
      if (gap === 'comma' || gap === 'mark') {
        comma = k;
        break;
      }
    }
    const after = tokens.length - 1 - i;
    const said =
      comma > 0 &&
      tokens.slice(comma, i).some((other) => nouns.person.has(other.base) || other.caps === 'first');
    const closes =
      said &&
      (after === 0 ||
        tokens[i + 1]?.gap === 'comma' ||
        (after <= 6 &&
          /^(worker|staff|me|us|the|police|on|in|at|when|last|during|social|this|school|today|yesterday)$/.test(
            next,
          )));
    if (closes) done = markBack(sentence, comma - 1, done);
    sentence.reports.push({ at: i, source: false });
    markOn(sentence, i + 1);
  }
  // "as described by his teacher", "as reported by …"
  for (let i = 1; i < tokens.length - 1; i++) {
    if (((tokens[i]?.cues ?? 0) & cues.report) === 0) continue;
    if (
      tokens[i + 1]?.word === 'by' &&
      tokens[i - 1]?.word === 'as' &&
      reportVerbs.has(tokens[i]?.word ?? '')
    )
      done = markBack(sentence, i, done);
  }
}
