import type { Candidate } from './Candidate.ts';
import { cues } from './cues.ts';
import type { Sentence } from './Sentence.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const FULL_DATE = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ?-?${MONTH}\\.?,? ?-?\\d{2,4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const DATE = new RegExp(FULL_DATE, 'gi');
const BIRTH = /\b(?:d\.?o\.?b\.?|born|birth ?date|date of birth|birthday|b\.)/i;
const EMAIL = /[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\b/gi;
const SSN = /(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])/g;
const NINE_DIGITS = /(?<!\d)\d{9}(?!\d)/g;
const SSN_CUE = /\b(?:ssn|social security(?: number| no\.?| #)?|social)(?: is| was|:| #|#)? ?$/i;
const NINO = /\b[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/gi;
const NHS = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;
const NHS_CUE = /\bNHS (?:no\.?|number|#)(?: is|:)? ?$/i;
const PHONE =
  /(?<![\w/-])(?:\+\d{1,3}[ .-]?(?:\(0\)[ ]?)?\d{2,5}(?:[ .-]?\d{2,4}){1,4}|\(0?\d{3,5}\)[ .-]?\d{3,4}[ .-]?\d{3,4}|(?:1[ .-])?\d{3}[ .-]\d{3}[ .-]\d{4}|0\d{2,5}[ .-]?\d{3,4}[ .-]?\d{3,4}|0\d{4} ?\d{6}|555-\d{4})(?![\w/-]|\.\d)/g;
const BARE_PHONE = /(?<![\d-])(?:\d{3}[ -]\d{4}|\d{10,11})(?![\d-])/g;
const PHONE_CUE =
  /\b(?:phone|tel|telephone|cell|mobile|mob|call|called|number|ph|text|texted|contact|reached|ring|rang|landline)\b[^\d.;]{0,20}$/i;
const NOT_PHONE =
  /(?:case|order|form|ref(?:erence)?|claim|file|policy|account|invoice|docket|badge|serial|licen[cs]e|tracking|NHS|MRN|ticket|confirmation)(?: no\.?| number| #| id)?[:#]?(?: is| was)? ?#?$/i;
const STREET =
  '(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|crescent|cres|court|ct|way|place|pl|terrace|boulevard|blvd|gardens|grove|hill|row|square|sq|mews|parade|walk|highway|hwy|parkway|pkwy|circle|cir|trail|view|park|green|rise|avenida|loop|approach|wharf|quay|fields|bank|meadows?|mount|yard|vale|villas|plaza|pike|turnpike|alley|bend|cove|crossing|ridge|heights|glen|croft|chase|fold|gate|common|broadway|wynd|brae|esplanade|promenade|strand|dale|dell|buildings|cottages|walk)';
const ADDRESS = new RegExp(
  `(?:\\b(?:flat|apt|apartment|unit|suite|room) \\w{1,4}, )?(?<![\\d/.,:#£$-]|\\d )\\b\\d{1,5}[a-z]?,? (?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\\.? )?(?:(?:[\\p{L}'’]{2,20}|\\d{1,3}(?:st|nd|rd|th))\\.?[ -]){1,5}?${STREET}\\b\\.?`,
  'giu',
);
const STREETS = new RegExp(`\\b${STREET}\\b`, 'i');
const NOT_STREET =
  /\b(?:the|a|an|of|to|on|in|at|down|up|from|and|his|her|their|by|minutes?|mins?|hours?|miles?|days?|weeks?|months?|years?|km|metres?|yards?|feet|(?:crown|county|family|high|magistrates|superior|district|juvenile|supreme|drug|municipal|federal) court|am|pm|my|people|children|beds?|bedroom|times?|cars?|visits?|calls?|with|for|same|other|half|or|per|way|next|cross|hrs?|wks?)\b/i;

function add(found: Candidate[], start: number, end: number, id: string, message: string, gap: string): void {
  found.push({
    start,
    end,
    kind: 'identifier',
    id: `identifier/${id}`,
    suggestions: [gap],
    message,
    source: 'privacy',
  });
}

function birthDates(text: string, found: Candidate[]): void {
  if (!BIRTH.test(text)) return;
  for (const match of text.matchAll(DATE)) {
    const before = text.slice(Math.max(0, match.index - 32), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const cue = before.match(
      /\b(?:d\.?\s?o\.?\s?b\.?|born|birth ?date|date of birth|birthday)(?![a-z])(?!.*\b(?:at|seen|visit|moved|admitted|arrived|placed|met)\b)/i,
    );
    if (cue === null && !/^\s*\(?\s*(?:d\.?o\.?b|date of birth|birth ?date)/i.test(after)) continue;
    add(
      found,
      match.index,
      match.index + match[0].length,
      'birth-date',
      'A full date of birth identifies the person; an age or a year is usually enough.',
      '[age]',
    );
  }
}

/** Numbers and addresses that identify a person. Offsets are into the sentence's line. */
export function findIdentifiers({ line: text, cues: all }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  if (text.includes('@')) {
    for (const { index, 0: hit } of text.matchAll(EMAIL))
      add(
        found,
        index,
        index + hit.length,
        'e-mail',
        'An e-mail address identifies the person; keep it in the contact details.',
        '[e-mail on file]',
      );
  }
  if ((all & cues.number) === 0) return found;
  birthDates(text, found);
  const digits = text.replace(/\D+/g, '').length;
  if (digits >= 6) numbers(text, found);
  if (STREETS.test(text)) addresses(text, found);
  return found;
}

function numbers(text: string, found: Candidate[]): void {
  const before = (index: number): string => text.slice(Math.max(0, index - 40), index);
  for (const pattern of [SSN, NINE_DIGITS]) {
    for (const { index, 0: hit } of text.matchAll(pattern)) {
      if (pattern === SSN ? NOT_PHONE.test(before(index)) : !SSN_CUE.test(before(index))) continue;
      add(
        found,
        index,
        index + hit.length,
        'social-security',
        'A Social Security number opens the door to identity theft; keep it out of the note.',
        '[number on file]',
      );
    }
  }
  for (const { index, 0: hit } of text.matchAll(NINO))
    add(
      found,
      index,
      index + hit.length,
      'national-insurance',
      'A National Insurance number identifies the person for good; keep it out of the note.',
      '[number on file]',
    );
  for (const { index, 0: hit } of text.matchAll(NHS)) {
    if (!NHS_CUE.test(before(index))) continue;
    add(
      found,
      index,
      index + hit.length,
      'nhs-number',
      'An NHS number identifies the person for good; keep it out of the note.',
      '[number on file]',
    );
  }
  for (const pattern of [PHONE, BARE_PHONE]) {
    for (const { index, 0: hit } of text.matchAll(pattern)) {
      if (NOT_PHONE.test(before(index)) || (pattern === BARE_PHONE && !PHONE_CUE.test(before(index))))
        continue;
      add(
        found,
        index,
        index + hit.trimEnd().length,
        'phone',
        'A phone number identifies the person; keep it in the contact details.',
        '[number on file]',
      );
    }
  }
}

function addresses(text: string, found: Candidate[]): void {
  for (const { index, 0: hit } of text.matchAll(ADDRESS)) {
    const name = hit.replace(/^(?:[a-z]+ \w{1,4}, )?\d+[a-z]?,? /i, '').replace(/\.$/, '');
    const words = name.split(' ');
    if (NOT_STREET.test(words.slice(0, -1).join(' ')) && !/^The [A-Z]\w+$/.test(name)) continue;
    // Written small, only the full words for a street tell an address from "3 weeks st".
    const last = words.at(-1) ?? '';
    if (
      name === name.toLowerCase() &&
      !/^(street|road|avenue|lane|drive|close|crescent|rd|ave|blvd|boulevard)\.?$/.test(last)
    )
      continue;
    add(
      found,
      index,
      index + hit.replace(/\.$/, '').length,
      'address',
      'A street address with its number says where the person lives; keep it in the contact details.',
      '[address on file]',
    );
  }
}
