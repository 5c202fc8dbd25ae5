import { useEffect, useRef } from 'preact/hooks';
import type { SentenceMark } from '../editor/SentenceMark.ts';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { ClientText } from './ClientText.tsx';
import type { FoundItem } from './FoundItem.ts';
import { formatDate } from './formatDate.ts';
import { PrintedClient } from './PrintedClient.tsx';
import { PrintNote } from './PrintNote.tsx';
import { useClientReading } from './useClientReading.ts';
import { useShownName } from './useShownName.ts';

export interface ClientViewProps {
  note: OpenNote;
  client: CaseItem;
  locale: string;
  found: readonly FoundItem[];
  marks: Readonly<Record<string, readonly SentenceMark[]>>;
  onPrint?: (() => void) | undefined;
  onClose: () => void;
}

/** A note to be read instead of written: as its client would read it, with what they may stumble over. */
export function ClientView({ note, client, locale, found, marks, onPrint, onClose }: ClientViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useClientReading(note, client, locale, found, marks);
  const nameOf = useShownName();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    heading.current?.focus();
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      close.current();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  const { date, headline } = note.head.value;
  return (
    <>
      <div class="client-view">
        <div class="acts client-acts">
          <Button onClick={onClose}>Back to writing</Button>
          <Button look="quiet" onClick={() => print()}>
            Print it like this
          </Button>
        </div>
        <h2 tabIndex={-1} ref={heading}>
          {headline || note.template.title}
        </h2>
        <p class="quiet">
          As {nameOf(client)} would read it · {note.template.title} · {formatDate(date, locale)}
        </p>
        <ClientText {...shown} />
      </div>
      <PrintNote
        note={note}
        client={client}
        locale={locale}
        onPrint={onPrint}
        sheet={<PrintedClient note={note} client={client} locale={locale} shown={shown} />}
      />
    </>
  );
}
