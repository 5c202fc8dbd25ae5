import { useEffect, useState } from 'preact/hooks';
import type { OpenNote } from '../vault/VaultApi.ts';
import type { NoteFacts } from './NoteFacts.ts';
import { readFacts } from './readFacts.ts';

/** Milliseconds without a change after which the note is read again, when the page has nothing else to do. */
const pause = 600;
/** At the latest so many milliseconds after that. */
const latest = 2000;

/** What can be said of a note as a whole, kept up while it is written, never in the way of a key. */
export function useNoteFacts(note: OpenNote, earlier: string | undefined): NoteFacts {
  const [facts, setFacts] = useState(() => readFacts(note, earlier));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let idle: number | undefined;
    const read = () => setFacts(readFacts(note, earlier));
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // Safari has no idle time to give.
        if ('requestIdleCallback' in globalThis) idle = requestIdleCallback(read, { timeout: latest });
        else read();
      }, pause);
    };
    read();
    note.doc.on('update', later);
    return () => {
      note.doc.off('update', later);
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, [note, earlier]);
  return facts;
}
