import { entryId } from '../checks/entryId.ts';
import { kindName } from '../checks/kindName.ts';
import { ruleName } from '../checks/ruleName.ts';
import type { WordList } from '../checks/WordList.ts';
import { countOf } from './countOf.ts';

const most = 200;

/** What a list adds, words otherwise and switches off. */
export function WordListFacts({ list, locale }: { list: WordList; locale: string }) {
  const { entries, overrides = [], off = [] } = list;
  return (
    <details>
      <summary>
        {[
          countOf(entries.length, 'term', 'terms', locale),
          countOf(overrides.length, 'own wording', 'own wordings', locale),
          countOf(off.length, 'rule off', 'rules off', locale),
        ].join(', ')}
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
