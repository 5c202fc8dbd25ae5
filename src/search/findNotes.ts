import { headLists } from './CodedNote.ts';
import { type Mark, markedLists, type WantedTerms } from './markedLists.ts';
import { matchWanted, type WantedMatch } from './matchWanted.ts';
import { parseQuery } from './parseQuery.ts';
import type { MarkedText, SearchAnswer, SearchHit } from './SearchAnswer.ts';
import type { SearchIndex } from './SearchIndex.ts';
import type { SearchQuery } from './SearchQuery.ts';
import { densest, snippetAround } from './snippetAround.ts';

/** No list of hits is longer. */
const mostHits = 1000;

/**
 * Finds the notes that have all the words of a query, in text, headline, template, dates or the name of the case
 * file; where none has all, those that have the most of them. Best first: BM25 over what matched best.
 */
export function findNotes(index: SearchIndex, query: SearchQuery): SearchAnswer {
  index.settle();
  const matches = parseQuery(query.text, query.locale).map((wanted) => matchWanted(index, wanted));
  const from = dateNumber(query.from) ?? (query.to ? 1 : 0);
  const to = dateNumber(query.to) ?? Number.POSITIVE_INFINITY;
  const fits = (slot: number): boolean => {
    if (index.notes[slot] === undefined) return false;
    const date = index.notes[slot]?.date ?? 0;
    if (date < from || date > to) return false;
    if (query.caseId === undefined) return true;
    return index.cases.get(index.compartments[slot] as string)?.facts?.id === query.caseId;
  };

  const scores = new Float32Array(index.slots);
  const matched = new Uint8Array(index.slots);
  for (const { slots, scores: own } of matches) {
    for (const [at, slot] of slots.entries()) {
      scores[slot] = (scores[slot] as number) + (own[at] as number);
      matched[slot] = (matched[slot] as number) + 1;
    }
  }
  // Nothing but a range of dates: all notes in it.
  const all = matches.length === 0 && (query.from !== undefined || query.to !== undefined);
  let most = 0;
  let found: number[] = [];
  for (let slot = 0; slot < index.slots; slot += 1) {
    const words = matched[slot] as number;
    if ((words === 0 && !all) || words < most || !fits(slot)) continue;
    if (words > most) found = [];
    most = words;
    found.push(slot);
  }
  const date = (slot: number) => index.notes[slot]?.date ?? 0;
  const score = (slot: number) => scores[slot] as number;
  const byDate = (a: number, b: number) => date(b) - date(a);
  const byScore = (a: number, b: number) => score(b) - score(a);
  const order =
    query.order === 'newest' || all
      ? (a: number, b: number) => byDate(a, b) || byScore(a, b) || a - b
      : (a: number, b: number) => byScore(a, b) || byDate(a, b) || a - b;
  const shown = firstOf(found, Math.min(query.offset + query.limit, mostHits), order).slice(query.offset);
  const wanted = wantedTerms(index, matches);
  return {
    total: found.length,
    hits: shown.flatMap((slot) => hitAt(index, slot, matches, wanted) ?? []),
    has: most === matches.length ? 'all' : 'some',
    alike: matches
      .filter(({ instead }) => instead.length > 0)
      .map(({ wanted, instead }) => ({ word: wanted.word, instead: instead.slice(0, 3) })),
    nowhere: matches.filter(({ slots }) => slots.length === 0).map(({ wanted }) => wanted.word),
  };
}

function dateNumber(iso: string | undefined): number | undefined {
  return iso === undefined || iso === '' ? undefined : Number(iso.replaceAll('-', ''));
}

/** The first of a list in an order, without sorting the rest. */
function firstOf(list: readonly number[], count: number, order: (a: number, b: number) => number): number[] {
  const first: number[] = [];
  for (const one of list) {
    if (first.length === count && order(one, first[count - 1] as number) >= 0) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(one, first[middle] as number) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, one);
    if (first.length > count) first.pop();
  }
  return first;
}

function wantedTerms(index: SearchIndex, matches: readonly WantedMatch[]): WantedTerms {
  const of = new Int8Array(index.vocabulary.size).fill(-1);
  let dates = false;
  // The first word that a term was taken for has it.
  for (const [at, { terms }] of [...matches.entries()].reverse()) {
    for (const term of terms) {
      of[term] = at;
      dates ||= index.vocabulary.terms[term]?.startsWith('@') === true;
    }
  }
  return { of, dates };
}

function hitAt(
  index: SearchIndex,
  slot: number,
  matches: readonly WantedMatch[],
  wanted: WantedTerms,
): SearchHit | undefined {
  const note = index.notes[slot];
  const compartment = index.compartments[slot] as string;
  if (note === undefined) return undefined;
  const lists = markedLists(note, index.pieces, index.vocabulary, wanted);
  const [headline = nothing, template = nothing, mode = nothing, worker = nothing] = lists;
  const places: Place[] = [];
  for (let at = headLists; at + 1 < lists.length; at += 2) {
    places.push({ section: lists[at]?.text, ...(lists[at + 1] ?? nothing) });
  }
  const own = new Set(
    [headline, template, mode, worker, ...places].flatMap(({ marks }) => marks.map((mark) => mark.wanted)),
  );
  return {
    noteId: note.id,
    compartment,
    caseId: index.cases.get(compartment)?.facts?.id ?? '',
    date: isoDate(note.date),
    templateTitle: template.text,
    headline: { text: headline.text, marks: headline.marks.map(({ start, end }) => ({ start, end })) },
    ...bestPlace([...places, { section: undefined, ...mode }, { section: undefined, ...worker }]),
    byCase: matches.flatMap(({ cases, wanted: { word } }, at) =>
      cases.has(compartment) && !own.has(at) ? [word] : [],
    ),
  };
}

const nothing: { text: string; marks: Mark[] } = { text: '', marks: [] };

interface Place {
  /** Key of a section; `undefined` for what stands in the note's head. */
  section: string | undefined;
  text: string;
  marks: Mark[];
}

function isoDate(date: number): string {
  return date === 0
    ? ''
    : String(date)
        .padStart(8, '0')
        .replace(/(....)(..)(..)/, '$1-$2-$3');
}

/** The snippet from the place with the most different words; the note's first words where there is none. */
function bestPlace(places: readonly Place[]): Pick<SearchHit, 'snippet' | 'place'> {
  let best: { place: (typeof places)[number]; first: number; different: number } | undefined;
  for (const place of places) {
    const { first, different } = densest(place.marks);
    if (different > (best?.different ?? 0)) best = { place, first, different };
  }
  if (best === undefined) return { snippet: firstWords(places) };
  const { section, text, marks } = best.place;
  const { start, end } = marks[best.first] as Mark;
  return {
    snippet: snippetAround(text, start, marks),
    ...(section === undefined ? {} : { place: { section, range: { start, end } } }),
  };
}

function firstWords(places: readonly Place[]): MarkedText {
  const first = places.find(({ section, text }) => section !== undefined && text !== '');
  return snippetAround(first?.text ?? '', 0, []);
}
