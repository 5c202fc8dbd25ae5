import type { VaultApi } from '../vault/VaultApi.ts';
import { SignedNote, type SignedNoteProps } from './SignedNote.tsx';
import { useAmendments } from './useAmendments.ts';

type Props = Omit<SignedNoteProps, 'amendments' | 'vault'> & { vault: VaultApi };

/** A signed note in the app, with what was added to it. */
export function SignedWithAmendments(props: Props) {
  const amendments = useAmendments(props.vault, props.note.id);
  return <SignedNote {...props} amendments={amendments ?? []} />;
}
