import { useEffect, useState } from 'preact/hooks';
import type { OpenNote } from '../src/vault/VaultApi.ts';
import type { RemoteVault } from './RemoteVault.ts';

/** The note with this id, open while it is shown. */
export function usePanelNote(vault: RemoteVault, id: string): OpenNote | Error | undefined {
  const [note, setNote] = useState<OpenNote | Error>();
  useEffect(() => {
    setNote(undefined);
    if (id === '') return;
    let here = true;
    const opening = vault.openNote(id);
    opening.then(
      (opened) => here && setNote(opened),
      (why: unknown) => here && setNote(why instanceof Error ? why : new Error(String(why))),
    );
    return () => {
      here = false;
      void opening.then((opened) => opened.close()).catch(() => undefined);
    };
  }, [vault, id]);
  return note;
}
