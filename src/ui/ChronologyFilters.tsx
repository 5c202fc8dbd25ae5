import type { TimelineFilter } from '../casefile/TimelineFilter.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  filter: TimelineFilter;
  onFilter: (patch: Partial<TimelineFilter>) => void;
  /** The kinds of note in the file: id of the template and its title. */
  kinds: ReadonlyMap<string, string>;
  /** The kinds of event that its entries of the chronology name. */
  events: readonly string[];
  /** Whether the file has entries of the chronology. */
  hasEntries: boolean;
}

/** Which notes the chronology shows. */
export function ChronologyFilters({ filter, onFilter, kinds, events, hasEntries }: Props) {
  const { kind, event, significant, from, to, signed } = filter;
  const backwards = from !== '' && to !== '' && to < from;
  return (
    <details class="filters">
      <summary>Show only some</summary>
      <div class="side-by-side">
        <SelectField
          id="chronology-kind"
          label="Kind of note"
          wide
          value={kind}
          options={[['', 'All kinds'], ...kinds]}
          onValue={(chosen) => onFilter({ kind: chosen })}
        />
        {hasEntries && (
          <SelectField
            id="chronology-event"
            label="Kind of event"
            wide
            value={event}
            options={[['', 'All, and notes'], ...events.map((one) => [one, one] as const)]}
            onValue={(chosen) => onFilter({ event: chosen })}
          />
        )}
        <TextField
          id="chronology-from"
          label="From"
          type="date"
          value={from}
          onText={(text) => onFilter({ from: text })}
        />
        <TextField
          id="chronology-to"
          label="To"
          type="date"
          value={to}
          onText={(text) => onFilter({ to: text })}
          error={backwards ? 'This is before the first date' : undefined}
        />
      </div>
      <div class="filter-options">
        {hasEntries && (
          <label class="option">
            <input
              type="checkbox"
              checked={significant}
              onChange={(change) => onFilter({ significant: change.currentTarget.checked })}
            />
            Entries that say why they matter
          </label>
        )}
        <label class="option">
          <input
            type="checkbox"
            checked={signed}
            onChange={(change) => onFilter({ signed: change.currentTarget.checked })}
          />
          Signed notes only
        </label>
      </div>
    </details>
  );
}
