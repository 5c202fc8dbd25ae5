import type { RefObject } from 'preact';
import type { CaseItem } from '../vault/VaultApi.ts';
import { Badge } from './Badge.tsx';
import { Icon } from './Icon.tsx';
import { useShownName } from './useShownName.ts';

interface Props {
  client: CaseItem;
  /** The template's title: which kind of note it is. */
  kind: string;
  /** Leads back to the case, where no list stands beside the note. */
  backHref: string | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Whose note it is, and of which kind: at the head of a note's bar, while it is written and once it is signed. */
export function NoteTitle({ client, kind, backHref, heading }: Props) {
  const name = useShownName()(client);
  return (
    <div class="note-about">
      {backHref && (
        <a class="back" href={backHref} aria-label={`Back to ${name}`}>
          <Icon name="back" />
        </a>
      )}
      <h1 tabIndex={-1} ref={heading}>
        {name}
        {client.practice && <Badge look="practice">Practice</Badge>}
        <span class="note-kind">
          {client.caseNumber && `${client.caseNumber} · `}
          {kind}
        </span>
      </h1>
    </div>
  );
}
