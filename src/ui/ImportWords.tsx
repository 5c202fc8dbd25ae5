import { useState } from 'preact/hooks';
import type { Inspection } from '../vault/wording/WordsApi.ts';
import { Button } from './Button.tsx';
import { FileField } from './FileField.tsx';
import { Notice } from './Notice.tsx';
import { ProblemReport } from './ProblemReport.tsx';
import { SignerLine } from './SignerLine.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';
import { WordListFacts } from './WordListFacts.tsx';

/** Longer files are not even read, in bytes. */
const longest = 4_000_000;

interface Chosen {
  json: string;
  name: string;
  file: Inspection;
}

/** Takes in a list from a file: first shows what it is and who signed it; nothing is taken while it has mistakes. */
export function ImportWords() {
  const { vault } = useApp();
  const { locale } = useStore(vault.settings);
  const [chosen, setChosen] = useState<Chosen>();
  const [says, setSays] = useState<string>();
  const [failed, setFailed] = useState<string>();
  // A new one empties the file field, so that the same file can be chosen again.
  const [round, setRound] = useState(0);

  const choose = async (next: File | undefined) => {
    setChosen(undefined);
    setSays(undefined);
    setFailed(undefined);
    if (next === undefined) return;
    try {
      const name = next.name.replace(/\.[^.]*$/, '');
      if (next.size > longest) {
        const problems = [{ where: 'The file', what: 'is too long to be a list of words' }];
        return setChosen({ json: '', name, file: { ok: false, problems } });
      }
      const json = await next.text();
      setChosen({ json, name, file: await vault.words.inspect(json, name) });
    } catch (why) {
      setFailed(`The file could not be read: ${why instanceof Error ? why.message : String(why)}`);
    }
  };
  const take = async ({ json, name, file }: Chosen, unsigned: boolean) => {
    try {
      await vault.words.add(json, name, unsigned);
      setChosen(undefined);
      setRound(round + 1);
      setSays(`“${file.ok ? file.list.name : name}” is in. Its words are checked in all notes from now on.`);
    } catch (why) {
      setFailed(`Not taken: ${why instanceof Error ? why.message : String(why)}`);
    }
  };
  return (
    <section class="divided stack" aria-labelledby="import-title">
      <h2 id="import-title">Import a list</h2>
      <FileField
        key={round}
        id="words-file"
        label="List file"
        hint="A JSON file, such as one that somebody has saved here. It is looked at first."
        error={failed}
        onFile={(next) => void choose(next)}
      />
      <p role="status" aria-label="Import state">
        {says}
      </p>
      {chosen?.file.ok === false && (
        <ProblemReport title="Nothing was taken from this file" problems={chosen.file.problems} />
      )}
      {chosen?.file.ok === true && (
        <div class="kept-lists">
          <h3>
            {chosen.file.list.name}
            {chosen.file.list.version !== undefined && (
              <span class="quiet"> · version {chosen.file.list.version}</span>
            )}
          </h3>
          {chosen.file.signature === 'changed' ? (
            <Notice look="danger" alert>
              <p>
                <strong>This file was changed after it was signed.</strong> It says that{' '}
                {chosen.file.list.signed?.by} signed it, but the words are not those that were signed. Ask for
                a new file.
              </p>
            </Notice>
          ) : (
            <SignerLine signer={chosen.file.signer} locale={locale} />
          )}
          <WordListFacts list={chosen.file.list} locale={locale} />
          {chosen.file.signature !== 'changed' && <Standing {...chosen.file} />}
          <div class="acts">
            {canTake(chosen.file) ? (
              <Button look="primary" onClick={() => void take(chosen, false)}>
                {chosen.file.stands === 'update' ? 'Update the list' : 'Take this list'}
              </Button>
            ) : (
              (chosen.file.signature === 'changed' || chosen.file.stands === 'other-key') && (
                <Button look="danger" onClick={() => void take(chosen, true)}>
                  Take it without the signature
                </Button>
              )
            )}
          </div>
        </div>
      )}
    </section>
  );
}

type Good = Extract<Inspection, { ok: true }>;

function canTake({ signature, stands }: Good): boolean {
  return signature !== 'changed' && (stands === 'new' || stands === 'update');
}

/** What the file is to the lists that are here. */
function Standing({ stands, kept, signer }: Good) {
  switch (stands) {
    case 'new':
      return signer === undefined || signer.ours ? null : (
        <p class="quiet">
          Anybody can type any name. To be sure, have the signer read you the key number. Later versions are
          taken from this key alone.
        </p>
      );
    case 'update':
      return (
        <p>It takes the place of {kept === undefined || kept === 0 ? 'the one here' : `version ${kept}`}.</p>
      );
    case 'same':
      return <p>You have this version already.</p>;
    case 'older':
      return <p>You have had a newer one, version {kept}. An older one is not taken.</p>;
    case 'own':
      return <p>This is your own list. It is on all your devices already.</p>;
    case 'other-key':
      return (
        <Notice look="danger" alert>
          <p>
            <strong>Somebody else signed this.</strong> The list you have had under this name is signed with
            another key, so this one can’t take its place.
          </p>
        </Notice>
      );
  }
}
