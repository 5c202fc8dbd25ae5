import type { Receipt } from '../casefile/Receipt.ts';
import type { NoteItem } from '../vault/VaultApi.ts';
import { formatDay } from './formatDay.ts';
import { formatMoment } from './formatMoment.ts';
import { Notice } from './Notice.tsx';
import { portalName } from './portalName.ts';
import { useApp } from './useApp.ts';
import { useReceipts } from './useReceipts.ts';
import { useStore } from './useStore.ts';

/** As many as are looked over; the read log has all. */
const shown = 50;

/** On the page of a case: what was written into which portal, field by field, the newest first. */
export function CaseReceipts({ caseId }: { caseId: string }) {
  const { vault, now } = useApp();
  const notes = useStore(vault.notes);
  const { locale } = useStore(vault.settings);
  const ledger = useReceipts(vault, caseId);
  if (ledger === undefined) return null;
  if (ledger instanceof Error) {
    return (
      <Notice look="danger">
        <p>What was sent to portals could not be read: {ledger.message}</p>
      </Notice>
    );
  }
  if (ledger.receipts.length === 0) return null;
  return (
    <section aria-labelledby="sent-title">
      <h2 id="sent-title">Sent to portals</h2>
      <ol class="receipts" aria-label="Sent to portals">
        {ledger.receipts.slice(0, shown).map((receipt) => (
          <li key={`${receipt.device} ${receipt.at} ${receipt.note}`}>
            <ReceiptRow
              receipt={receipt}
              note={notes?.find(({ id }) => id === receipt.note)}
              locale={locale}
              now={now()}
            />
          </li>
        ))}
      </ol>
      {ledger.receipts.length > shown && (
        <p class="quiet small">
          The newest {shown} of {ledger.receipts.length}.
        </p>
      )}
    </section>
  );
}

interface RowProps {
  receipt: Receipt;
  note: NoteItem | undefined;
  locale: string;
  now: number;
}

function ReceiptRow({ receipt, note, locale, now }: RowProps) {
  const { fields, act } = receipt;
  const good = fields.filter(({ stuck }) => stuck).length;
  const what =
    act === 'undone'
      ? `undone: ${good} of ${fields.length} fields are as they were`
      : `${good} of ${fields.length} fields filled`;
  const about = note
    ? `${note.headline || note.templateTitle}, ${formatDay(note.date, locale, now)}`
    : 'a note that is no longer here';
  return (
    <details class="receipt">
      <summary>
        <strong>{portalName(receipt)}</strong> · {what}
        <span class="row-meta">
          {[about, formatMoment(receipt.at, locale, now), receipt.person].filter(Boolean).join(' · ')}
        </span>
      </summary>
      <ul class="receipt-fields">
        {fields.map(({ section, name, label, stuck, problem }) => (
          <li key={section} class={stuck ? undefined : 'not-stuck'}>
            {name} → {label || 'a field without a label'}: <strong>{wordFor(act, stuck)}</strong>
            {problem !== undefined && ` ${problem}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function wordFor(act: Receipt['act'], stuck: boolean): string {
  if (act === 'undone') return stuck ? 'undone' : 'not undone';
  return stuck ? 'filled' : 'not filled';
}
