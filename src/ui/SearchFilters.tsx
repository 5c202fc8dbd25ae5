import { useState } from 'preact/hooks';
import type { SearchForm } from './SearchDesk.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

const orders = [
  ['best', 'Best match'],
  ['newest', 'Newest'],
] as const;

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
        <SelectField
          id="search-case"
          label="Case"
          wide
          value={form.caseId}
          options={[['', 'All cases'], ...cases.map(({ id, name }) => [id, name] as const)]}
          onValue={(caseId) => onForm({ caseId })}
        />
        <SelectField
          id="search-order"
          label="First"
          wide
          value={form.order}
          options={orders}
          onValue={(order) => onForm({ order })}
        />
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
