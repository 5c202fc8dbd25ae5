import { useEffect, useState } from 'preact/hooks';
import { byEntry } from '../casefile/byEntry.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { NoteItem, VaultApi } from '../vault/VaultApi.ts';
import { useStore } from './useStore.ts';

/** What stands beneath a signed note. */
export interface Amendment {
  item: NoteItem;
  note: NoteSnapshot;
}

/** What was added to a note, in the order of entry; `undefined` while it is being read. */
export function useAmendments(vault: VaultApi, id: string): readonly Amendment[] | undefined {
  const notes = useStore(vault.notes);
  const [read, setRead] = useState<readonly Amendment[]>();
  useEffect(() => {
    let here = true;
    const items = (notes ?? []).filter(({ amends }) => amends?.note === id).sort(byEntry);
    void Promise.all(
      items.map(async (item) => {
        const note = await vault.readNote(item.id).catch(() => undefined);
        return note === undefined ? [] : [{ item, note }];
      }),
    ).then((all) => here && setRead(all.flat()));
    return () => {
      here = false;
    };
  }, [vault, id, notes]);
  return read;
}
