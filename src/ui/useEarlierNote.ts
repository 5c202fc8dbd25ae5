import { useEffect, useState } from 'preact/hooks';
import type { EarlierNote } from './EarlierNote.ts';

/**
 * The note before this one, read when it is first asked about. `undefined` while it is being read; `'none'` where
 * there is none, `'unread'` where it could not be read.
 */
export function useEarlierNote(
  read: (() => Promise<EarlierNote | undefined>) | undefined,
): EarlierNote | 'none' | 'unread' | undefined {
  const [earlier, setEarlier] = useState<EarlierNote | 'none' | 'unread'>();
  useEffect(() => {
    let here = true;
    read?.().then(
      (note) => here && setEarlier(note ?? 'none'),
      () => here && setEarlier('unread'),
    );
    return () => {
      here = false;
    };
  }, [read]);
  return earlier;
}
