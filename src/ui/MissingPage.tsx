import { useTitleFocus } from './useTitleFocus.ts';

/** An address that names nothing on this device. */
export function MissingPage({ what }: { what: 'case' | 'note' }) {
  const heading = useTitleFocus('missing');
  return (
    <main class="pane page">
      <div class="page-body">
        <h1 tabIndex={-1} ref={heading}>
          This {what} is not on this device
        </h1>
        <p>
          It may be on another one, or the address is wrong. <a href="#/cases">See all cases</a>
        </p>
      </div>
    </main>
  );
}
