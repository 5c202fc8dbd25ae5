import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { KindLevels } from './KindLevels.tsx';
import { RuleLevels } from './RuleLevels.tsx';
import { routeHash } from './routeHash.ts';
import { SectionFines } from './SectionFines.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

/** How the wording is checked: by kind, by rule, by section. Each choice holds at once, in open notes too. */
export function WordingPage() {
  const { vault } = useApp();
  const { choices } = useStore(vault.wording);
  const templates = useStore(vault.templates);
  const heading = useTitleFocus('wording');
  const [says, setSays] = useState<{ failed: boolean; text: string }>();
  const choose = (key: string, value: string | undefined): void => {
    setSays(undefined);
    vault.setChoice(key, value).then(
      () => setSays({ failed: false, text: 'Saved on this device.' }),
      (why: unknown) =>
        setSays({ failed: true, text: `Not saved: ${why instanceof Error ? why.message : String(why)}` }),
    );
  };
  return (
    <main class="pane page">
      <div class="page-body narrow wording">
        <a class="back always" href={routeHash({ at: 'settings' })}>
          <Icon name="back" /> Settings
        </a>
        <h1 tabIndex={-1} ref={heading}>
          Wording checks
        </h1>
        <p>
          Advice is underlined quietly. A warning is underlined strongly and says “look again”. What you
          choose holds in all your notes, on all your devices, and never changes what is written.
        </p>
        <p class={says?.failed ? 'error' : 'quiet'} role="status" aria-label="Wording state">
          {says?.text}
        </p>
        <section aria-labelledby="kinds-title">
          <h2 id="kinds-title">What is looked for</h2>
          <KindLevels choices={choices} choose={choose} />
        </section>
        <section class="divided" aria-labelledby="rules-title">
          <h2 id="rules-title">Single rules</h2>
          <RuleLevels choices={choices} choose={choose} />
        </section>
        <section class="divided" aria-labelledby="words-title">
          <h2 id="words-title">Your agency’s words</h2>
          <p>
            <a href={routeHash({ at: 'words' })}>Add words of your own, and import or send a list</a>
          </p>
        </section>
        <section class="divided" aria-labelledby="places-title">
          <h2 id="places-title">What is fine where</h2>
          <SectionFines templates={templates} choices={choices} choose={choose} />
        </section>
      </div>
    </main>
  );
}
