import { useState } from 'preact/hooks';
import { findingFamily } from '../checks/findingFamily.ts';
import { kindName } from '../checks/kindName.ts';
import type { FindingActs } from './FindingActs.ts';
import type { FoundItem } from './FoundItem.ts';
import { IgnoreReason } from './IgnoreReason.tsx';
import { isTyping } from './isTyping.ts';
import { KeyHint } from './KeyHint.tsx';

interface Props {
  item: FoundItem;
  acts: FindingActs;
  place: 'popup' | 'margin' | 'sheet';
}

const mostSuggestions = 4;

/** One finding: what it is about, why, and what can be done, by mouse or by one key while the focus is inside. */
export function FindingCard({ item, acts, place }: Props) {
  const { finding, id } = item.placed;
  const [open, setOpen] = useState<'more' | 'reason'>();
  const idOf = (part: string) => `${part}-${place}-${item.section}-${id}`;
  const suggestions = finding.suggestions.slice(0, mostSuggestions);
  const all = place === 'popup' || open === 'more';

  const keys: Record<string, () => void> = {
    i: () => acts.ignore(item),
    n: () => setOpen('reason'),
    x: () => acts.never(item),
    ...Object.fromEntries(suggestions.map((text, at) => [String(at + 1), () => acts.apply(item, text)])),
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const act = keys[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it
    <div class="finding-card" onKeyDown={pressed}>
      <p class="finding-term">“{shorten(finding.term)}”</p>
      <p class="finding-kind">
        <i class={`swatch ${findingFamily(finding.kind)}`} aria-hidden="true" />
        {kindName[finding.kind]}
        {finding.level === 'warning' && ' · look again'}
      </p>
      <p class="finding-why" id={idOf('why')}>
        {finding.message}
      </p>
      {open === 'reason' ? (
        <IgnoreReason
          id={idOf('reason')}
          onReason={(why) => acts.ignore(item, why)}
          onLeave={() => setOpen(undefined)}
        />
      ) : (
        <div class="finding-acts">
          {suggestions.map((suggestion, at) => (
            <button
              key={suggestion}
              type="button"
              class="button suggestion"
              aria-describedby={idOf('why')}
              aria-keyshortcuts={String(at + 1)}
              onClick={() => acts.apply(item, suggestion)}
            >
              <span class="hidden">Change to </span>
              {suggestion === '' ? 'nothing: take it out' : suggestion}
              {place === 'popup' && <KeyHint of={String(at + 1)} />}
            </button>
          ))}
          <div class="finding-quiet">
            <Act name="Ignore here" letter="I" place={place} onPress={() => acts.ignore(item)} />
            {all && (
              <>
                <Act name="Ignore in this note…" letter="N" place={place} onPress={() => setOpen('reason')} />
                <Act name="Never show this rule" letter="X" place={place} onPress={() => acts.never(item)} />
              </>
            )}
            {!all && (
              <button type="button" class="link" aria-expanded={false} onClick={() => setOpen('more')}>
                More
              </button>
            )}
            {place === 'sheet' && (
              <button type="button" class="link" onClick={() => acts.show(item)}>
                Show in text
              </button>
            )}
          </div>
          {finding.source && place !== 'margin' && <span class="source">Source: {finding.source}</span>}
        </div>
      )}
    </div>
  );
}

interface ActProps {
  name: string;
  letter: string;
  place: Props['place'];
  onPress: () => void;
}

function Act({ name, letter, place, onPress }: ActProps) {
  return (
    <button type="button" class="link" aria-keyshortcuts={letter} onClick={onPress}>
      {name}
      {place === 'popup' && <KeyHint of={letter} />}
    </button>
  );
}

function shorten(term: string): string {
  const line = term.replace(/\s+/g, ' ');
  return line.length > 64 ? `${line.slice(0, 60).trimEnd()} …` : line;
}
