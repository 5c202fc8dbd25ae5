import { formatMoment } from '../src/ui/formatMoment.ts';
import { Notice } from '../src/ui/Notice.tsx';
import type { DriftRow, SentDrift } from './SentDrift.ts';

interface Props {
  drift: SentDrift;
  locale: string;
  now: number;
}

const changes: Record<DriftRow['changed'], string> = {
  note: 'The note has changed since.',
  page: 'The page has changed since.',
  both: 'Both have changed since.',
  gone: 'This field is no longer on the page.',
};

/** Field by field, how the note and a page that it was sent to differ by now, and which side has changed. */
export function DriftList({ drift, locale, now }: Props) {
  const { at, fields, rows } = drift;
  const when = formatMoment(at, locale, now);
  if (rows.length === 0) {
    return (
      <p class="guard-line" role="status" aria-label="Since it was sent">
        Sent from this note {when}. Note and page still agree.
      </p>
    );
  }
  const emptied = rows.length === fields && rows.every(({ inPage }) => inPage === '');
  return (
    <Notice look="advice">
      <p role="status" aria-label="Since it was sent">
        Sent from this note {when}.{' '}
        <strong>
          {emptied
            ? 'This form is empty now.'
            : `${rows.length} of ${fields} ${fields === 1 ? 'field differs' : 'fields differ'} now:`}
        </strong>
      </p>
      {!emptied && (
        <ul class="drift" aria-label="What differs">
          {rows.map(({ section, label, changed, inNote, inPage }) => (
            <li key={section}>
              <strong>{label || 'A field without a label'}</strong> {changes[changed]}
              <dl>
                <dt>Note</dt>
                <dd>{shorten(inNote)}</dd>
                {inPage !== undefined && (
                  <>
                    <dt>Page</dt>
                    <dd>{shorten(inPage)}</dd>
                  </>
                )}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function shorten(text: string): string {
  if (text === '') return 'empty';
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
