import { Button } from './Button.tsx';
import { goTo } from './goTo.ts';
import { PracticeButton } from './PracticeButton.tsx';
import { useTitleFocus } from './useTitleFocus.ts';

/** Shown while there is no case: what to do first. */
export function FirstCase() {
  const heading = useTitleFocus('first-case');
  return (
    <main class="pane page">
      <div class="page-body first-case">
        <h1 tabIndex={-1} ref={heading}>
          Your first case
        </h1>
        <p>A case holds one person’s notes. It needs a name; the rest can wait.</p>
        <div class="choices">
          <section class="choice">
            <h2>Someone you work with</h2>
            <p>A short form: name, number, dates.</p>
            <Button look="primary" onClick={() => goTo({ at: 'new-case' })}>
              New case
            </Button>
          </section>
          <section class="choice">
            <h2>Try it out first</h2>
            <p>Anna is made up. Her case is marked “Practice” wherever it shows.</p>
            <PracticeButton />
          </section>
        </div>
      </div>
    </main>
  );
}
