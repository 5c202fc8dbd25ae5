import type { ComponentProps } from 'preact';
import { isClosed } from '../vault/isClosed.ts';
import type { VaultApi } from '../vault/VaultApi.ts';
import { LazyPart } from './LazyPart.tsx';
import { loadEditor } from './loadEditor.ts';
import type { NoteEditor } from './NoteEditor.tsx';
import { useStore } from './useStore.ts';

const loadSigned = () => import('./SignedNote.tsx').then((module) => module.SignedNote);
const loadAmended = () => import('./SignedWithAmendments.tsx').then((module) => module.SignedWithAmendments);

type Props = ComponentProps<typeof NoteEditor> & {
  /** The app's vault, where the note can be signed and added to; absent in the side panel. */
  full?: VaultApi;
};

/** An open note: to be written while it is open to change, and to be read once it is signed. */
export function NoteRoom({ full, ...props }: Props) {
  const { note, client, locale, backHref, onAct } = props;
  const signing = useStore(note.signing);
  if (!isClosed(signing)) {
    const onSign = full && (() => full.signNote(note.id));
    return <LazyPart key="write" load={loadEditor} props={{ ...props, ...(onSign && { onSign }) }} />;
  }
  const shared = { note, client, locale, backHref, onAct };
  return full ? (
    <LazyPart key="amended" load={loadAmended} props={{ ...shared, vault: full }} />
  ) : (
    <LazyPart key="signed" load={loadSigned} props={{ ...shared, amendments: [] }} />
  );
}
