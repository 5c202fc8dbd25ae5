import type { SearchIndex } from './SearchIndex.ts';
import type { LikeTerm } from './Vocabulary.ts';
import type { Wanted } from './Wanted.ts';

// BM25 with the usual constants. A word in the headline counts as four.
const saturation = 1.2;
const lengthWeight = 0.7;
const headWeight = 4;
/** A note counts this much for a word that its case file is called by. */
const caseWeight = 0.8;
/** With fewer notes than these, words that are like it are looked for as well. */
const few = 3;

/** Which notes have one wanted word, and how well. */
export interface WantedMatch {
  wanted: Wanted;
  /** Everything that was taken for it. */
  terms: number[];
  slots: number[];
  /** At the same places as `slots`. */
  scores: number[];
  /** The case files that are called by it. */
  cases: Set<string>;
  /** Words that were taken for it because it stands nearly nowhere, the most frequent first. */
  instead: string[];
}

/** Looks one wanted word up. */
export function matchWanted(index: SearchIndex, wanted: Wanted): WantedMatch {
  const { vocabulary } = index;
  const exact: LikeTerm[] = wanted.terms.flatMap((term) => {
    const number = vocabulary.find(term);
    return number === undefined ? [] : [{ term: number, weight: 1 }];
  });
  const word = wanted.terms[0] as string;
  const longer = wanted.loose && word.length > 1 ? vocabulary.beginning(word) : [];
  const found = collect(index, [...exact, ...longer]);
  if (!wanted.loose || found.slots.length >= few) return { wanted, ...found, instead: [] };
  const distance = lettersOff(word, found.slots.length > 0);
  const like = distance === 0 ? [] : vocabulary.like(word, distance);
  if (like.length === 0) return { wanted, ...found, instead: [] };
  const all = collect(index, [...exact, ...longer, ...like]);
  const instead = like
    .filter(({ term }) => (all.frequency.get(term) ?? 0) > 0)
    .sort((a, b) => (all.frequency.get(b.term) ?? 0) - (all.frequency.get(a.term) ?? 0))
    .map(({ term }) => vocabulary.terms[term] as string);
  return { wanted, ...all, instead };
}

/** How many letters a slip may have changed. Numbers are never taken for others. */
function lettersOff(word: string, isThere: boolean): number {
  if (word.length < 4 || /[\d#]/.test(word)) return 0;
  return word.length < 8 || isThere ? 1 : 2;
}

function collect(index: SearchIndex, like: readonly LikeTerm[]) {
  const { postings, vocabulary, averageLength } = index;
  const best = new Float32Array(index.slots);
  const touched: number[] = [];
  const weights = new Float32Array(vocabulary.size);
  const frequency = new Map<number, number>();
  for (const { term, weight } of like) weights[term] = Math.max(weights[term] as number, weight);

  const meet = (slot: number, count: number, weight: number): boolean => {
    if (index.notes[slot] === undefined) return false;
    const times = (count & 15) + headWeight * (count >> 4);
    const longness = 1 - lengthWeight + (lengthWeight * (index.lengths[slot] as number)) / averageLength;
    const score = (weight * times * (saturation + 1)) / (times + saturation * longness);
    const before = best[slot] as number;
    if (before === 0) touched.push(slot);
    if (score > before) best[slot] = score;
    return true;
  };
  for (const { term, weight } of like) {
    if (term + 1 >= postings.starts.length) continue;
    const end = postings.starts[term + 1] as number;
    let notes = 0;
    for (let at = postings.starts[term] as number; at < end; at += 1) {
      if (meet(postings.slots[at] as number, postings.counts[at] as number, weight)) notes += 1;
    }
    frequency.set(term, notes);
  }
  const entries = index.terms.values;
  for (let slot = index.covered; slot < index.slots; slot += 1) {
    const end = index.starts[slot + 1] as number;
    for (let at = index.starts[slot] as number; at < end; at += 1) {
      const entry = entries[at] as number;
      const weight = weights[entry >>> 8] as number;
      if (weight > 0 && meet(slot, entry & 255, weight)) {
        frequency.set(entry >>> 8, (frequency.get(entry >>> 8) ?? 0) + 1);
      }
    }
  }
  const cases = new Set<string>();
  for (const [compartment, { terms, notes }] of index.cases) {
    const called = terms.reduce((most, term) => Math.max(most, weights[term] as number), 0);
    if (called === 0) continue;
    cases.add(compartment);
    for (const term of terms) {
      if (weights[term]) frequency.set(term, (frequency.get(term) ?? 0) + notes.size);
    }
    for (const slot of notes.values()) {
      if (best[slot] === 0) touched.push(slot);
      best[slot] = (best[slot] as number) + caseWeight * called;
    }
  }
  // A word that stands in few notes tells more.
  const rarity = Math.log(1 + (index.alive - touched.length + 0.5) / (touched.length + 0.5));
  return {
    terms: like.map(({ term }) => term),
    slots: touched,
    scores: touched.map((slot) => (best[slot] as number) * rarity),
    cases,
    frequency,
  };
}
