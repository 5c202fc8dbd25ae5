import { useState } from 'preact/hooks';
import { writeWordList } from '../checks/writeWordList.ts';
import type { KeptList } from '../vault/wording/WordsApi.ts';
import { type Said, SaidLine } from './SaidLine.tsx';
import { SignerLine } from './SignerLine.tsx';
import { saveAsFile } from './saveAsFile.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';
import { WordListFacts } from './WordListFacts.tsx';

/** The lists that were imported. They are never changed here. */
export function KeptWords() {
  const { vault } = useApp();
  const lists = useStore(vault.words.lists);
  const { locale } = useStore(vault.settings);
  const [says, setSays] = useState<Said>();
  const failed = (why: unknown) =>
    setSays({ text: `Not saved: ${why instanceof Error ? why.message : String(why)}` });
  const remove = ({ list, signer }: KeptList) =>
    void vault.words.remove(list.id).then(
      () =>
        setSays({
          text: `“${list.name}” is removed.`,
          takeBack: () =>
            void vault.words
              .add(writeWordList(list), list.name, signer === undefined)
              .then(() => setSays(undefined), failed),
        }),
      failed,
    );
  return (
    <section class="divided stack" aria-labelledby="kept-title">
      <h2 id="kept-title">Imported lists</h2>
      <SaidLine label="Imported lists state" says={says} />
      {lists.length === 0 && <p class="quiet">None yet. A list from your agency comes in below.</p>}
      <ul class="kept-lists">
        {lists.map((kept) => (
          <li key={kept.list.id}>
            <h3>
              {kept.list.name}
              {kept.list.version !== undefined && <span class="quiet"> · version {kept.list.version}</span>}
            </h3>
            <SignerLine signer={kept.signer} locale={locale} />
            <WordListFacts list={kept.list} locale={locale} />
            <div class="row-acts">
              <button
                type="button"
                class="link"
                aria-label={`Save “${kept.list.name}” as a file`}
                onClick={() => saveAsFile(writeWordList(kept.list), 'word-list.json', 'application/json')}
              >
                Save as a file
              </button>
              <button
                type="button"
                class="link"
                aria-label={`Remove “${kept.list.name}”`}
                onClick={() => remove(kept)}
              >
                Remove
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
