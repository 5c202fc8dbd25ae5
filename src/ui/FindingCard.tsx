import { findingFamily } from '../editor/findingFamily.ts';
import type { FindingActs } from './FindingActs.ts';
import type { FoundItem } from './FoundItem.ts';
import { kindName } from './kindName.ts';

interface Props {
  item: FoundItem;
  acts: FindingActs;
  /** Tells the ids of the same finding apart when it is shown in two places. */
  place: 'popup' | 'margin' | 'sheet';
}

/** One finding: what it is about, why, and what can be done with one click. */
export function FindingCard({ item, acts, place }: Props) {
  const { finding } = item.placed;
  const id = `${place}-${item.section}-${item.placed.id}`;
  return (
    <div class="finding-card">
      <p class="finding-kind">
        <i class={`swatch ${findingFamily(finding.kind)}`} aria-hidden="true" />
        {kindName[finding.kind]}
        {finding.level === 'warning' && <span class="level"> · look again</span>}
      </p>
      <p class="finding-term">“{shorten(finding.term)}”</p>
      <p class="finding-why" id={`${id}-why`}>
        {finding.message}
      </p>
      {finding.suggestions.length > 0 && (
        <ul class="suggestions" aria-label="Suggestions">
          {finding.suggestions.slice(0, 4).map((suggestion) => (
            <li key={suggestion}>
              <button
                type="button"
                class="button suggestion"
                aria-describedby={`${id}-why`}
                onClick={() => acts.apply(item, suggestion)}
              >
                <span class="hidden">Change to </span>
                {suggestion === '' ? 'nothing: take it out' : suggestion}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="finding-foot">
        <button type="button" class="link" onClick={() => acts.hide(item)}>
          Hide here
        </button>
        {place !== 'popup' && (
          <button type="button" class="link" onClick={() => acts.show(item)}>
            Show in text
          </button>
        )}
        {finding.source && <span class="source">{finding.source}</span>}
      </p>
    </div>
  );
}

function shorten(term: string): string {
  const line = term.replace(/\s+/g, ' ');
  return line.length > 64 ? `${line.slice(0, 60).trimEnd()} …` : line;
}
