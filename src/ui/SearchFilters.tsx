import { useState } from 'preact/hooks';
import { Field } from './Field.tsx';
import type { SearchForm } from './SearchDesk.ts';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

interface Props {
  form: SearchForm;
  onForm: (patch: Partial<SearchForm>) => void;
}

/** Which case, which dates, and what comes first. */
export function SearchFilters({ form, onForm }: Props) {
  const { vault } = useApp();
  const cases = useStore(vault.cases) ?? [];
  const narrowed = form.caseId !== '' || form.from !== '' || form.to !== '' || form.order !== 'best';
  // Once shown it stays, also when nothing is narrowed any more: it must not vanish under the hand.
  const [shown, setShown] = useState(narrowed);
  return (
    <details class="filters" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>Case, dates and order</summary>
      <div class="side-by-side">
        <Field id="search-case" label="Case">
          {() => (
            <select
              id="search-case"
              class="input"
              value={form.caseId}
              onChange={(event) => onForm({ caseId: event.currentTarget.value })}
            >
              <option value="">All cases</option>
              {cases.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="search-order" label="First">
          {() => (
            <select
              id="search-order"
              class="input"
              value={form.order}
              onChange={(event) =>
                onForm({ order: event.currentTarget.value === 'newest' ? 'newest' : 'best' })
              }
            >
              <option value="best">Best match</option>
              <option value="newest">Newest</option>
            </select>
          )}
        </Field>
        <TextField
          id="search-from"
          label="From"
          type="date"
          value={form.from}
          onText={(from) => onForm({ from })}
        />
        <TextField id="search-to" label="To" type="date" value={form.to} onText={(to) => onForm({ to })} />
      </div>
    </details>
  );
}
