import { entryId } from '../checks/entryId.ts';
import { kindName } from '../checks/kindName.ts';
import { ruleName } from '../checks/ruleName.ts';
import type { WordList } from '../checks/WordList.ts';

const most = 200;

/** What a list adds, words otherwise and switches off. */
export function WordListFacts({ list }: { list: WordList }) {
  const { entries, overrides = [], off = [] } = list;
  return (
    <details>
      <summary>
        {entries.length} {entries.length === 1 ? 'term' : 'terms'}, {overrides.length} own wordings,{' '}
        {off.length} rules off
      </summary>
      <ul class="list-facts" aria-label="What the list holds">
        {entries.slice(0, most).map((entry) => (
          <li key={entryId(entry)}>
            “{entry.term}” <span class="quiet">· {kindName[entry.kind]}</span>
            {entry.suggestions && ` → ${entry.suggestions.join(', ')}`}
          </li>
        ))}
        {entries.length > most && <li class="quiet">and {entries.length - most} more terms</li>}
        {overrides.slice(0, most).map(({ rule, message }) => (
          <li key={rule}>
            Own wording: {ruleName(rule)}
            {message && ` · ${message}`}
          </li>
        ))}
        {off.slice(0, most).map((rule) => (
          <li key={rule}>Off: {ruleName(rule)}</li>
        ))}
      </ul>
    </details>
  );
}
