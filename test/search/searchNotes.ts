import type { SearchNote } from '../../src/search/SearchNote.ts';
import type { SearchQuery } from '../../src/search/SearchQuery.ts';

/** A note with one section, for searching. */
export function noteWith(id: string, text: string, patch: Partial<SearchNote> = {}): SearchNote {
  return {
    id,
    stamp: 's1',
    date: '',
    headline: '',
    templateTitle: '',
    mode: '',
    worker: '',
    sections: [{ key: 'observed', text }],
    ...patch,
  };
}

export function query(text: string, patch: Partial<SearchQuery> = {}): SearchQuery {
  return { text, order: 'best', locale: 'en-US', limit: 20, offset: 0, ...patch };
}
