import { Icon } from './Icon.tsx';
import { ImportWords } from './ImportWords.tsx';
import { KeptWords } from './KeptWords.tsx';
import { OwnWords } from './OwnWords.tsx';
import { routeHash } from './routeHash.ts';
import { useTitleFocus } from './useTitleFocus.ts';

/** The agency's words: the worker's own list, lists that were imported, and the way in for more. */
export function WordsPage() {
  const heading = useTitleFocus('words');
  return (
    <main class="pane page">
      <div class="page-body narrow wording">
        <a class="back always" href={routeHash({ at: 'wording' })}>
          <Icon name="back" /> Wording checks
        </a>
        <h1 tabIndex={-1} ref={heading}>
          Your agency’s words
        </h1>
        <p>
          Words that your agency writes differently, on top of what is built in. Keep clients out of it: the
          list can be read on this device while the vault is locked.
        </p>
        <OwnWords />
        <KeptWords />
        <ImportWords />
      </div>
    </main>
  );
}
