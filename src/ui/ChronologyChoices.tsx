import { Field } from './Field.tsx';
import type { useChronology } from './useChronology.ts';

/** Days after which a stretch without a contact is a gap: from a fortnight to half a year. */
const gapLengths = [14, 30, 45, 60, 90, 180];

interface Props {
  shown: ReturnType<typeof useChronology>;
  /** Whether gaps are shown. */
  gaps: boolean;
}

/** What comes first in the chronology, and how long a gap is. */
export function ChronologyChoices({ shown, gaps }: Props) {
  return (
    <div class="chronology-choices">
      <Field id="chronology-order" label="First">
        {() => (
          <select
            id="chronology-order"
            class="input"
            value={shown.order}
            onChange={(change) =>
              shown.setOrder(change.currentTarget.value === 'newest' ? 'newest' : 'oldest')
            }
          >
            <option value="oldest">Oldest</option>
            <option value="newest">Newest</option>
          </select>
        )}
      </Field>
      {gaps && (
        <Field id="chronology-gaps" label="Gaps longer than">
          {() => (
            <select
              id="chronology-gaps"
              class="input"
              value={String(shown.longest)}
              onChange={(change) => shown.setLongest(Number(change.currentTarget.value))}
            >
              {gapLengths.map((days) => (
                <option key={days} value={String(days)}>
                  {days} days
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
