import type { CaseFacts } from './CaseFacts.ts';
import type { CodedNote } from './CodedNote.ts';
import type { Segment } from './decodeSegment.ts';
import { encodeNote } from './encodeNote.ts';
import { GrowingNumbers } from './GrowingNumbers.ts';
import { NoteWords } from './NoteWords.ts';
import { Pieces } from './Pieces.ts';
import { renumber } from './renumber.ts';
import type { SearchNote } from './SearchNote.ts';
import { tokenise } from './tokenise.ts';
import { Vocabulary } from './Vocabulary.ts';

/** A case file in the index. */
interface IndexedCase {
  facts: CaseFacts | undefined;
  /** Terms that it is called by. */
  terms: number[];
  /** Note → place in the lists of notes. */
  notes: Map<string, number>;
}

/** The notes that hold a term: `slots[from]` to before `slots[to]`, with how often at the same places of `counts`. */
interface Postings {
  starts: Uint32Array;
  slots: Uint32Array;
  counts: Uint8Array;
}

const none: Postings = { starts: new Uint32Array(1), slots: new Uint32Array(0), counts: new Uint8Array(0) };

/**
 * The index in memory. Each note lies in a slot, as numbers of pieces, and the list of its terms; `postings` turns
 * those lists round, from term to slots. A note that changes gets a new slot and its old one is dead. Slots that
 * came after `postings` were made are looked through one by one, so that adding a note costs nothing else.
 */
export class SearchIndex {
  readonly vocabulary = new Vocabulary();
  readonly cases = new Map<string, IndexedCase>();
  readonly pieces = new Pieces(this.vocabulary);
  readonly #words = new NoteWords(this.vocabulary, this.pieces);
  /** By slot; `undefined` is a dead one. */
  notes: (CodedNote | undefined)[] = [];
  /** By slot: the case file. */
  compartments: string[] = [];
  /** By slot: how many words. */
  lengths: number[] = [];
  /** By slot: where its terms begin in `terms`; one more at the end. */
  starts: number[] = [0];
  terms = new GrowingNumbers();
  postings = none;
  /** How many slots `postings` covers. */
  covered = 0;
  #dead = 0;
  #wordCount = 0;

  get slots(): number {
    return this.notes.length;
  }

  get alive(): number {
    return this.notes.length - this.#dead;
  }

  /** Words in a note, on average. */
  get averageLength(): number {
    return this.alive === 0 ? 1 : this.#wordCount / this.alive;
  }

  /** Puts a note in, in the place of the one with its id. */
  put(compartment: string, note: SearchNote): void {
    this.#put(compartment, encodeNote(note, this.pieces));
  }

  /** Puts in what a segment holds. */
  load(compartment: string, segment: Segment): void {
    const { text, starts } = segment.pieces;
    const numbers = new Uint32Array(starts.length);
    for (let piece = 0; piece + 1 < starts.length; piece += 1) {
      numbers[piece] = this.pieces.enter(text, starts[piece], starts[piece + 1]);
    }
    for (const note of segment.notes) {
      const lists = renumber(note.lists, (piece) => numbers[piece] as number);
      this.#put(compartment, { ...note, lists });
    }
  }

  #put(compartment: string, note: CodedNote): void {
    this.remove(compartment, note.id);
    const slot = this.notes.length;
    this.notes.push(note);
    this.compartments.push(compartment);
    const length = this.#words.count(note, this.terms);
    this.lengths.push(length);
    this.#wordCount += length;
    this.starts.push(this.terms.length);
    this.#case(compartment).notes.set(note.id, slot);
  }

  remove(compartment: string, id: string): void {
    const notes = this.cases.get(compartment)?.notes;
    const slot = notes?.get(id);
    if (slot === undefined) return;
    notes?.delete(id);
    this.notes[slot] = undefined;
    this.#dead += 1;
    this.#wordCount -= this.lengths[slot] as number;
  }

  /** Removes a case file and its notes. */
  drop(compartment: string): void {
    for (const id of [...(this.cases.get(compartment)?.notes.keys() ?? [])]) this.remove(compartment, id);
    this.cases.delete(compartment);
  }

  nameCase(compartment: string, facts: CaseFacts): void {
    const terms = new Set<number>();
    for (const text of [facts.name, facts.caseNumber, facts.pseudonym]) {
      tokenise(text, (word, folded) => terms.add(this.vocabulary.enter(word, folded)));
    }
    const known = this.#case(compartment);
    known.facts = facts;
    known.terms = [...terms].filter((term) => term >= 0);
  }

  /** The notes of a case file, encoded. */
  notesOf(compartment: string): CodedNote[] {
    return [...(this.cases.get(compartment)?.notes.values() ?? [])].flatMap((slot) => this.notes[slot] ?? []);
  }

  /** Keeps finding fast: call it before. Mostly does nothing. */
  settle(): void {
    if (this.#dead > 1000 && this.#dead > this.slots / 4) this.#compact();
    const fresh = this.slots - this.covered;
    if (fresh > 256 && fresh > this.covered / 8) this.#turnRound();
  }

  #case(compartment: string): IndexedCase {
    const there = this.cases.get(compartment) ?? { facts: undefined, terms: [], notes: new Map() };
    this.cases.set(compartment, there);
    return there;
  }

  #turnRound(): void {
    const entries = this.terms.values;
    const starts = new Uint32Array(this.vocabulary.size + 1);
    for (let at = 0; at < this.terms.length; at += 1) {
      const term = (entries[at] as number) >>> 8;
      starts[term + 1] = (starts[term + 1] as number) + 1;
    }
    for (let term = 1; term < starts.length; term += 1) {
      starts[term] = (starts[term] as number) + (starts[term - 1] as number);
    }
    const next = starts.slice();
    const slots = new Uint32Array(this.terms.length);
    const counts = new Uint8Array(this.terms.length);
    for (let slot = 0; slot < this.slots; slot += 1) {
      const end = this.starts[slot + 1] as number;
      for (let at = this.starts[slot] as number; at < end; at += 1) {
        const entry = entries[at] as number;
        const place = next[entry >>> 8] as number;
        next[entry >>> 8] = place + 1;
        slots[place] = slot;
        counts[place] = entry & 255;
      }
    }
    this.postings = { starts, slots, counts };
    this.covered = this.slots;
  }

  /** Moves the living notes together. */
  #compact(): void {
    const old = { notes: this.notes, starts: this.starts, terms: this.terms };
    const { compartments, lengths } = this;
    const moved = new Map<number, number>();
    this.notes = [];
    this.compartments = [];
    this.lengths = [];
    this.starts = [0];
    this.terms = new GrowingNumbers();
    for (const [slot, note] of old.notes.entries()) {
      if (note === undefined) continue;
      moved.set(slot, this.notes.length);
      this.notes.push(note);
      this.compartments.push(compartments[slot] as string);
      this.lengths.push(lengths[slot] as number);
      const end = old.starts[slot + 1] as number;
      for (let at = old.starts[slot] as number; at < end; at += 1) {
        this.terms.push(old.terms.values[at] as number);
      }
      this.starts.push(this.terms.length);
    }
    for (const { notes } of this.cases.values()) {
      for (const [id, slot] of notes) notes.set(id, moved.get(slot) as number);
    }
    this.#dead = 0;
    this.covered = 0;
    this.postings = none;
  }
}
