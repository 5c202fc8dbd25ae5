import { useEffect, useState } from 'preact/hooks';
import type { ReadAct } from '../casefile/ReadAct.ts';
import type { Signature } from '../casefile/Signature.ts';
import type { VaultApi } from '../vault/VaultApi.ts';
import { actWords } from './actWords.ts';
import { formatInstant } from './formatInstant.ts';
import { signedWords } from './signedWords.ts';
import type { Amendment } from './useAmendments.ts';

interface Props {
  vault: VaultApi;
  caseId: string;
  id: string;
  signature: Signature;
  amendments: readonly Amendment[];
  locale: string;
}

/** What became of a signed note, with who and when: begun, signed, added to, and each look at it. */
export function NoteHistory({ vault, caseId, id, signature, amendments, locale }: Props) {
  const [acts, setActs] = useState<readonly ReadAct[] | Error>([]);
  useEffect(() => {
    let here = true;
    vault.readActs(caseId).then(
      (read) => here && setActs(read),
      (why: unknown) => here && setActs(why instanceof Error ? why : new Error(String(why))),
    );
    return () => {
      here = false;
    };
  }, [vault, caseId, amendments]);
  if (acts instanceof Error) return <p>The read log could not be read: {acts.message}</p>;
  const lines = [
    { at: signature.note.created, what: `${signature.note.head.worker || 'Somebody'} began the note` },
    { at: signature.at, what: signedWords(signature, locale) },
    ...amendments.flatMap(({ item, note }) => [
      { at: note.created, what: `${note.head.worker || 'Somebody'} began: ${note.template.title}` },
      ...(item.signed ? [{ at: item.signed, what: `${note.template.title} signed` }] : []),
    ]),
    ...acts
      .filter(({ note, act }) => note === id && act !== 'signed')
      .map(({ at, act, person }) => ({ at, what: `${person || 'Somebody'} ${actWords[act]} the note` })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return (
    <ol class="note-history">
      {lines.map(({ at, what }, index) => (
        <li key={index}>
          <span class="quiet">{formatInstant(at, locale)}</span> {what}
        </li>
      ))}
    </ol>
  );
}
