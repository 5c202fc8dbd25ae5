import type { TimelineFilter } from '../casefile/TimelineFilter.ts';
import { Field } from './Field.tsx';
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
        <Field id="chronology-kind" label="Kind of note">
          {() => (
            <select
              id="chronology-kind"
              class="input"
              value={kind}
              onChange={(change) => onFilter({ kind: change.currentTarget.value })}
            >
              <option value="">All kinds</option>
              {[...kinds].map(([id, title]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        {hasEntries && (
          <Field id="chronology-event" label="Kind of event">
            {() => (
              <select
                id="chronology-event"
                class="input"
                value={event}
                onChange={(change) => onFilter({ event: change.currentTarget.value })}
              >
                <option value="">All, and notes</option>
                {events.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            )}
          </Field>
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
