import { findingFamily } from '../checks/findingFamily.ts';
import { kindName } from '../checks/kindName.ts';
import type { FindingActs } from './FindingActs.ts';
import type { FoundItem } from './FoundItem.ts';

interface Props {
  item: FoundItem;
  acts: FindingActs;
  place: 'popup' | 'margin' | 'sheet';
}

/** One finding: what it is about, why, and what can be done with one click. */
export function FindingCard({ item, acts, place }: Props) {
  const { finding, id } = item.placed;
  const whyId = `why-${place}-${item.section}-${id}`;
  return (
    <div class="finding-card">
      <p class="finding-term">“{shorten(finding.term)}”</p>
      <p class="finding-kind">
        <i class={`swatch ${findingFamily(finding.kind)}`} aria-hidden="true" />
        {kindName[finding.kind]}
        {finding.level === 'warning' && ' · look again'}
      </p>
      <p class="finding-why" id={whyId}>
        {finding.message}
      </p>
      <div class="finding-acts">
        {finding.suggestions.slice(0, 4).map((suggestion) => (
          <button
            key={suggestion}
            type="button"
            class="button suggestion"
            aria-describedby={whyId}
            onClick={() => acts.apply(item, suggestion)}
          >
            <span class="hidden">Change to </span>
            {suggestion === '' ? 'nothing: take it out' : suggestion}
          </button>
        ))}
        <button type="button" class="link" onClick={() => acts.hide(item)}>
          Hide here
        </button>
        {place === 'sheet' && (
          <button type="button" class="link" onClick={() => acts.show(item)}>
            Show in text
          </button>
        )}
        {finding.source && place !== 'margin' && <span class="source">Source: {finding.source}</span>}
      </div>
    </div>
  );
}

function shorten(term: string): string {
  const line = term.replace(/\s+/g, ' ');
  return line.length > 64 ? `${line.slice(0, 60).trimEnd()} …` : line;
}
