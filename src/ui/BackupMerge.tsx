import { useState } from 'preact/hooks';
import type { BackupApi, BackupInfo } from '../vault/backup/BackupApi.ts';
import type { Merged } from '../vault/backup/mergeBackup.ts';
import { BackupFacts } from './BackupFacts.tsx';
import { Button } from './Button.tsx';
import { countOf } from './countOf.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FileField } from './FileField.tsx';
import { Notice } from './Notice.tsx';
import { noSecret } from './noSecret.ts';
import { readSecret } from './readSecret.ts';
import { SecretFields } from './SecretFields.tsx';
import { secretErrors } from './secretErrors.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

type Errors = Record<string, string | undefined>;

/** Adds what a backup of this vault holds. Nothing that is here is changed or taken away by it. */
export function BackupMerge() {
  const { vault, backup } = useApp();
  const { work } = useStore(backup.state);
  const { locale } = useStore(vault.settings);
  const [file, setFile] = useState<File>();
  const [info, setInfo] = useState<BackupInfo>();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState(noSecret);
  const [errors, setErrors] = useState<Errors>({});
  const [attempt, setAttempt] = useState(0);
  const [says, setSays] = useState<string>();

  const choose = async (next: File | undefined) => {
    setFile(next);
    setInfo(undefined);
    setAsking(false);
    setSays(undefined);
    setErrors({});
    if (next === undefined) return;
    const described = await backup.describe(next);
    if (!described.ok) {
      setErrors({ 'merge-file': described.why === 'failed' ? described.message : described.why });
    } else if (described.info.ownVault === false) {
      setErrors({ 'merge-file': 'This backup belongs to another vault, so nothing can be added from it.' });
    } else setInfo(described.info);
  };

  const merge = async (): Promise<Errors> => {
    if (file === undefined) return { 'merge-file': 'Choose a backup file' };
    const secret = asking ? readSecret(typed) : undefined;
    if (secret !== undefined && !('words' in secret) && !('passphrase' in secret)) return secret;
    const given = secret as Parameters<BackupApi['merge']>[1];
    const done = await backup.merge(file, given);
    if (done.ok) setSays(outcome(done.merged, locale));
    else if (done.why === 'secret-needed') setAsking(true);
    else if (done.why === 'secret') return given === undefined ? {} : secretErrors(done.problem, given);
    else if (done.why === 'failed') return { 'merge-file': done.message };
    else setSays('Stopped. What was added until then stays.');
    return {};
  };

  return (
    <section class="divided" aria-labelledby="merge-title">
      <h2 id="merge-title">Add what a backup holds</h2>
      <p class="quiet">
        For a backup of this same vault, such as one from a device that was restored. What is not here yet is
        added; nothing is changed or taken away.
      </p>
      <form
        class="stack"
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          if (work !== undefined) return;
          setSays(undefined);
          setErrors(await merge());
          setAttempt(attempt + 1);
        }}
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        <FileField
          id="merge-file"
          label="Backup file"
          error={errors['merge-file']}
          onFile={(next) => void choose(next)}
        />
        {info && <BackupFacts info={info} locale={locale} />}
        {asking && (
          <>
            <p>This backup is from before the keys of the vault were changed, so it has to be opened.</p>
            <SecretFields typed={typed} onTyped={setTyped} errors={errors} />
          </>
        )}
        <div class="acts">
          <Button submit busy={work !== undefined && 'Add to this vault'}>
            Add to this vault
          </Button>
        </div>
        {says !== undefined && (
          <Notice alert>
            <p>{says}</p>
          </Notice>
        )}
      </form>
    </section>
  );
}

function outcome({ added, known, refused }: Merged, locale: string): string {
  const parts = [
    `${countOf(added, 'entry', 'entries', locale)} added`,
    `${known.toLocaleString(locale)} here already`,
    `${refused.toLocaleString(locale)} refused`,
  ];
  return `${parts.join(', ')}.`;
}
