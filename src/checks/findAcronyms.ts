import type { Candidate } from './Candidate.ts';
import { acronyms } from './lexicon/acronyms.ts';
import type { Sentence } from './Sentence.ts';
import type { Token } from './Token.ts';
import { wordSet } from './wordSet.ts';

/** Everyday short forms, countries, brands and roman numerals. */
const EVERYDAY = wordSet(
  'tv id ok am pm usa us uk eu un pin usb dvd dj cd pc nyc la dc bbc ikea bmw kfc hp ibm ups dhl nba nfl mtv lg vw fbi usps hd gps sms pdf suv led vip rv atm sim url faq rip sos xl xxl xs diy ii iii iv vi vii viii ix xi xii est gmt bst pst vat mot covid na bc ad po tk kg cm mm km mg ml lb oz mph ac dc wifi itv cnn hbo ymca nasa cctv bbq aol asda aldi bt ee gap fyi tgi dna ny nj tx fl ca az nm nv oh tn ga mit ucla cvs hsbc tsb hmv jcb qvc pbs npr wwe ufc nhl mlb ufo cds dvds tvs pcs ids djs b&q h&m m&s r&b q&a at&t p&o a&w d&g',
);
/** Words that are written in capitals for weight, or stand on signs. */
const PLAIN = wordSet(
  'not no never very the and but all any now yes she her him his was has had did does are off out for we they you who why how what when new old must only both too also mum dad mom son one two three get got let put see say said ask may will can from with this that then than there here jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun stop exit note alert an our ltd inc bad big low high day run hot red end way set act age due own few far ago bed car bus dog cat boy men man job key ten six nil per via etc aka nb ie eg tbc tba cc attn re am room is do be to in on at of up so if or it he vs as us my by',
);
/** No English word begins or goes on like this: TANF may be a word, NDIS and IHSS are none. */
const UNPRONOUNCEABLE =
  /^(?![aeiouy]|[bcdfghjklmnpqrstvwxz][aeiouy]|[bcfgkps][lrh]|[dt][rwh]|s[cklmnpqtw]|wr|wh|kn|gn|ps|qu)|[bcdfghjklmnpqrstvwxz]{4}|[bcdfghjkmpqrstvwxz][hjqvw][bcdfgjkmpqstvxz]|[bcdfghjklmnpqrtvwxz]j|q[^u]|hcp|dw|fm|vp|bt|gp|tv|mhs|cq|hss/;
const SMALL = wordSet('of and the for to in a an on with or by');

/** How many words away an acronym may be spelt out. */
const REACH = 40;

/** Whether the letters of `acronym` are the initials of a run of words (small words may be left out). */
function isExpanded(letters: string, tokens: Token[], skip: number): boolean {
  for (let s = Math.max(0, skip - REACH); s < Math.min(tokens.length, skip + REACH); s++) {
    if (tokens[s]?.word.charAt(0) !== letters.charAt(0) || s === skip) continue;
    let at = s;
    let letter = 0;
    while (at < tokens.length && letter < letters.length) {
      const token = tokens[at];
      if (
        token === undefined ||
        at === skip ||
        (token.caps === 'all' && token.word.length > 1 && token.word.length <= 6)
      )
        break;
      if (token.word.charAt(0) === letters.charAt(letter)) letter++;
      else if (!SMALL.has(token.word) || letter === 0) break;
      at++;
    }
    if (letter === letters.length && at - s >= 2) return true;
  }
  return false;
}

/** "(… …)" right after, or right before with the acronym in brackets, whose first letter agrees. */
function isGlossed({ line, tokens }: Sentence, i: number, letters: string): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  const after = line.slice(token.end, token.end + 120);
  const gloss = after.match(/^\s*[([]\s*([\p{L}][^)\]]{5,100})[)\]]/u)?.[1] ?? '';
  if (/\s|-/.test(gloss) && gloss.charAt(0).toLowerCase() === letters.charAt(0) && !/\d/.test(gloss))
    return true;
  if (/^,? (?:which )?(?:stands for|means|short for|is short for)\b/.test(after)) return true;
  const bracketed =
    /[([]\s*$/.test(line.slice(Math.max(0, token.start - 2), token.start)) && /^\s*[)\]]/.test(after);
  if (!bracketed) return false;
  const expansion = acronyms.get(letters);
  if (expansion === undefined) return false;
  const head =
    expansion
      .split(/[\s/;-]+/)[0]
      ?.slice(0, 5)
      .toLowerCase() ?? '';
  return head !== '' && tokens.slice(Math.max(0, i - 8), i).some((other) => other.word.startsWith(head));
}

function lettersOf(token: Token, raw: string): string {
  if (token.caps === 'all') return token.base.endsWith("'s") ? token.base.slice(0, -2) : token.base;
  // ADLs, MARACs; possessives have lost their 's already.
  const stem = raw.replace(/['’]s$/, '');
  if (/^[A-Z]{2,6}s$/.test(stem)) return stem.slice(0, -1).toLowerCase();
  return stem.toLowerCase();
}

/** Whether "the", "a" or a possessive stands before the word, as it never does before a person's initials. */
function isDetermined(tokens: Token[], i: number): boolean {
  return (
    tokens[i]?.gap === 'space' &&
    /^(?:the|an?|his|her|their|my|our|your|new|previous|allocated)$/.test(tokens[i - 1]?.word ?? '') &&
    tokens[i - 1]?.quoted === false
  );
}

/** Capital abbreviations that the sentence does not spell out, and the ones it does (`defined`, in lower case). */
export function findAcronyms(sentence: Sentence): { found: Candidate[]; defined: string[] } {
  const { tokens, line, shouted } = sentence;
  const found: Candidate[] = [];
  const defined: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.quoted || token.caps === 'none' || token.word === '') continue;
    if (token.caps === 'first' && token.end - token.start > 1) continue;
    const raw = line.slice(token.start, token.end);
    const bare = raw.replace(/['’]s$/, '');
    let end = token.start + bare.length;
    let letters = lettersOf(token, raw);
    const capitals = bare.replace(/[^A-Z]/g, '').length;
    const next = tokens[i + 1];
    const joined = next !== undefined && /^[A-Z]&[A-Z]$/.test(line.slice(token.start, next.end));
    if (joined && next !== undefined) {
      letters = line.slice(token.start, next.end).toLowerCase();
      end = next.end;
      if (EVERYDAY.has(letters)) continue;
    }
    if (!joined && (capitals < 2 || letters.length < 2)) continue;
    // DSM-5, PHQ-9
    if (next?.gap === 'hyphen' && /^(\d{1,2}|iii|iv|v|ii|tr|r|ar)$/.test(next.word)) {
      const numbered = `${letters}-${next.word}`;
      if (acronyms.has(numbered)) {
        letters = numbered;
        end = next.end;
      } else if (/^\d/.test(next.word)) continue;
    }
    // "NHS 111" is a phone service; "Austin, TX" a state.
    if (letters === 'nhs' && next?.word === '111') continue;
    if (letters.length === 2 && token.gap === 'comma' && tokens[i - 1]?.caps === 'first') continue;
    const expansion = acronyms.get(letters);
    if (expansion === undefined) {
      const plural = /^[A-Z]{2,6}s$/.test(bare);
      if (token.caps === 'mixed' && !plural) continue;
      if (!(joined || /^[A-Z]{2,6}s?$|^[A-Z]{1,3}\d[A-Z]{2,3}$/.test(bare))) continue;
      if (EVERYDAY.has(letters) || PLAIN.has(letters)) continue;
      // Two letters that nobody knows are somebody's initials, unless they are counted, or have "the" or "a" before them.
      if (letters.length === 2 && !plural && !isDetermined(tokens, i)) continue;
      if (
        letters.length >= 4 &&
        /[aeiouy]/.test(letters) &&
        !UNPRONOUNCEABLE.test(letters) &&
        !/^[A-Z]{2,6}s$/.test(bare)
      )
        continue;
    }
    if (EVERYDAY.has(letters) && expansion === undefined) continue;
    // In a heading, on a sign, in a shouted sentence, capitals tell nothing.
    if (shouted) continue;
    const before = tokens[i - 1];
    const inRun = (other: Token | undefined): boolean =>
      other !== undefined &&
      other.caps === 'all' &&
      other.word.length > 1 &&
      !acronyms.has(other.word) &&
      !EVERYDAY.has(other.word) &&
      !/\d/.test(other.word);
    if (
      (before !== undefined && token.gap === 'space' && inRun(before)) ||
      (next?.gap === 'space' && inRun(next) && PLAIN.has(next.word))
    )
      continue;
    if (isGlossed(sentence, i, letters) || isExpanded(letters.replace(/[^a-z]/g, ''), tokens, i)) {
      defined.push(letters);
      continue;
    }
    found.push({
      start: token.start,
      end,
      kind: 'acronym',
      id: `acronym/${letters}`,
      suggestions: expansion === undefined || expansion === '' ? [] : [expansion],
      message: 'A reader from outside may not know these letters; write the words out the first time.',
      source: 'casenotes',
      acronym: letters,
    });
  }
  return {
    found: defined.length === 0 ? found : found.filter((one) => !defined.includes(one.acronym ?? '')),
    defined,
  };
}
