import { SelectField } from './SelectField.tsx';
import type { useChronology } from './useChronology.ts';

/** Days after which a stretch without a contact is a gap: from a fortnight to half a year. */
const gapLengths = [14, 30, 45, 60, 90, 180].map((days) => [String(days), `${days} days`] as const);
const orders = [
  ['oldest', 'Oldest'],
  ['newest', 'Newest'],
] as const;

interface Props {
  shown: ReturnType<typeof useChronology>;
  /** Whether gaps are shown. */
  gaps: boolean;
}

/** What comes first in the chronology, and how long a gap is. */
export function ChronologyChoices({ shown, gaps }: Props) {
  return (
    <div class="chronology-choices">
      <SelectField
        id="chronology-order"
        label="First"
        wide
        value={shown.order}
        options={orders}
        onValue={shown.setOrder}
      />
      {gaps && (
        <SelectField
          id="chronology-gaps"
          label="Gaps longer than"
          wide
          value={String(shown.longest)}
          options={gapLengths}
          onValue={(days) => shown.setLongest(Number(days))}
        />
      )}
    </div>
  );
}
