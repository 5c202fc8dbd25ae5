import { useRef, useState } from 'preact/hooks';
import { entryId } from '../checks/entryId.ts';
import { kindName } from '../checks/kindName.ts';
import type { LexiconEntry } from '../checks/Lexicon.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { OwnRules } from './OwnRules.tsx';
import { type Said, SaidLine } from './SaidLine.tsx';
import { saveAsFile } from './saveAsFile.ts';
import { TermForm } from './TermForm.tsx';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** The worker's own list: its terms, what it says of built-in rules, and the file it can be sent as. */
export function OwnWords() {
  const { vault } = useApp();
  const own = useStore(vault.words.own);
  const { worker } = useStore(vault.settings);
  const heading = useRef<HTMLHeadingElement>(null);
  const [editing, setEditing] = useState<LexiconEntry | 'new'>();
  const [says, setSays] = useState<Said>();
  const [signed, setSigned] = useState<string>();
  const failed = (why: unknown) =>
    setSays({ text: `Not saved: ${why instanceof Error ? why.message : String(why)}` });

  const remove = (entry: LexiconEntry) => {
    vault.words.removeEntry(entryId(entry)).then(
      () =>
        setSays({
          text: `“${entry.term}” is out of your list.`,
          takeBack: () => void vault.words.saveEntry(entry).then(() => setSays(undefined), failed),
        }),
      failed,
    );
    heading.current?.focus();
  };
  const empty = own.entries.length + own.off.length + own.overrides.length === 0;
  const sign = async () => {
    if (empty) return setSigned('The list is empty. Add a term first.');
    try {
      saveAsFile(await vault.words.sign(worker), 'word-list.json', 'application/json');
      setSigned('Signed with this device’s key, and handed to the browser as a file.');
    } catch (why) {
      setSigned(`Not signed: ${why instanceof Error ? why.message : String(why)}`);
    }
  };
  return (
    <section aria-labelledby="own-title" class="stack">
      <h2 id="own-title" tabIndex={-1} ref={heading}>
        Your own list
      </h2>
      <TextField
        id="list-name"
        label="Name of the list"
        hint="As it stands in the file that others get."
        value={own.name}
        onText={(name) => void vault.words.rename(name).catch(failed)}
        maxLength={120}
        width="medium"
        autocomplete="off"
      />
      <SaidLine label="List state" says={says} />
      {own.entries.length === 0 && editing === undefined && (
        <p class="quiet">No terms yet. Add a word that your agency writes differently.</p>
      )}
      {own.entries.length > 0 && (
        <ul class="levels" aria-label="Terms of your list">
          {own.entries.map((entry) => (
            <li key={entryId(entry)}>
              <p>
                <strong>“{entry.term}”</strong> <span class="quiet">· {kindName[entry.kind]}</span>
                {entry.suggestions && <span class="hint">Say instead: {entry.suggestions.join(', ')}</span>}
              </p>
              <div class="row-acts">
                <button
                  type="button"
                  class="link"
                  aria-label={`Change “${entry.term}”`}
                  onClick={() => {
                    setSays(undefined);
                    setEditing(entry);
                  }}
                >
                  Change
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={`Remove “${entry.term}”`}
                  onClick={() => remove(entry)}
                >
                  Remove
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {editing === undefined ? (
        <div class="acts">
          <Button
            onClick={() => {
              setSays(undefined);
              setEditing('new');
            }}
          >
            <Icon name="plus" /> Add a term
          </Button>
        </div>
      ) : (
        <TermForm
          key={editing === 'new' ? '' : entryId(editing)}
          entry={editing === 'new' ? undefined : editing}
          onDone={(text) => {
            setEditing(undefined);
            setSays(text === undefined ? undefined : { text });
            heading.current?.focus();
          }}
        />
      )}
      <OwnRules own={own} onFailed={failed} />
      <div class="stack close">
        <h3>Send it to others</h3>
        <p class="hint">
          The file is signed with this device’s key and your name, so that others see who made it and that
          nobody has changed it. {own.version > 0 && `The last one was version ${own.version}.`}
        </p>
        <div class="acts">
          <Button onClick={() => void sign()}>Sign the list and save it as a file</Button>
        </div>
        <p role="status" aria-label="Signing state">
          {signed}
        </p>
      </div>
    </section>
  );
}
