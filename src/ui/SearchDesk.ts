import { WritableStore } from '../vault/Store.ts';
import type { NotePlace } from './NotePlace.ts';

/** What the search page asks for. */
export interface SearchForm {
  text: string;
  /** Empty: all cases. */
  caseId: string;
  /** ISO 8601 dates or empty. */
  from: string;
  to: string;
  order: 'best' | 'newest';
}

const blank: SearchForm = { text: '', caseId: '', from: '', to: '', order: 'best' };

/**
 * What was last looked for, so that it is still there on coming back from a note. In memory alone: words that
 * are looked for name clients, and must not stand in an address (P1).
 */
export class SearchDesk {
  readonly form = new WritableStore<SearchForm>(blank);
  #leading: { noteId: string; place: NotePlace | undefined } | undefined;

  set(patch: Partial<SearchForm>): void {
    this.form.set({ ...this.form.value, ...patch });
  }

  /** Begins a search in one case file. */
  searchCase(caseId: string): void {
    this.form.set({ ...blank, caseId });
  }

  /** A note is about to be shown because of a hit in it. */
  lead(noteId: string, place: NotePlace | undefined): void {
    this.#leading = { noteId, place };
  }

  /** Where to begin in a note that is being shown; only the first time after `lead`. */
  arrive(noteId: string): NotePlace | undefined {
    const place = this.#leading?.noteId === noteId ? this.#leading.place : undefined;
    this.#leading = undefined;
    return place;
  }
}
