import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppContext } from './AppContext.ts';
import { Dialog } from './Dialog.tsx';
import { goTo } from './goTo.ts';
import { type PaletteItem, paletteItems } from './paletteItems.ts';
import type { Route } from './Route.ts';
import { useShownName } from './useShownName.ts';
import { useStore } from './useStore.ts';

interface Props {
  route: Route;
  app: AppContext;
  onClose: () => void;
}

/** Goes anywhere by typing: a box with a list under it, worked by the arrow keys and Enter. */
export function Palette({ route, app, onClose }: Props) {
  const cases = useStore(app.vault.cases) ?? [];
  const notes = useStore(app.vault.notes) ?? [];
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);

  const id = 'id' in route ? route.id : undefined;
  const caseId = route.at === 'note' ? notes.find((note) => note.id === id)?.caseId : id;
  const nameOf = useShownName();
  const shown = cases.map((item) => ({ ...item, name: nameOf(item) }));
  const here = shown.find((item) => item.id === caseId);
  const items = paletteItems(query, { cases: shown, notes, here });
  const at = Math.min(chosen, items.length - 1);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, query]);

  const run = (item: PaletteItem | undefined) => {
    if (item === undefined) return;
    onClose();
    if (item.go === 'lock') app.lock();
    else if (item.go === 'names') {
      const { showPseudonym } = app.vault.settings.value;
      // Shown at once; that it can't be kept while the disk fails is said by what else is written then.
      void app.vault.updateSettings({ showPseudonym: !showPseudonym }).catch(() => undefined);
    } else goTo(item.go);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosen((at + step + items.length) % Math.max(1, items.length));
    else if (event.key === 'Enter') run(items[at]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog label="Go to" look="palette" onClose={onClose}>
      <input
        class="input full"
        role="combobox"
        aria-label="Go to a case or note, or do something"
        placeholder="Case, note, or what to do"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={items[at] && `palette-${at}`}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onKeyDown={pressed}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setChosen(0);
        }}
      />
      <div class="palette-list" id="palette-list" role="listbox" aria-label="Found" ref={list}>
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above holds the focus and takes the keys
          <div
            key={item.id}
            id={`palette-${index}`}
            class="palette-item"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => run(item)}
          >
            <span class="row-title">{item.title}</span>
            <span class="row-meta">{item.about}</span>
          </div>
        ))}
      </div>
      {items.length === 0 && (
        <p class="quiet" role="status">
          Nothing here has these words.
        </p>
      )}
    </Dialog>
  );
}
