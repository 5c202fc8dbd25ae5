import { useState } from 'preact/hooks';
import type { BackupApi, BackupInfo } from '../vault/backup/BackupApi.ts';
import { BackupFacts } from './BackupFacts.tsx';
import { Button } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FileField } from './FileField.tsx';
import { noSecret } from './noSecret.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { Plate } from './Plate.tsx';
import { passphraseProblem } from './passphraseProblem.ts';
import { readSecret } from './readSecret.ts';
import { SecretFields } from './SecretFields.tsx';
import { StrengthMeter } from './StrengthMeter.tsx';
import { secretErrors } from './secretErrors.ts';
import { useStore } from './useStore.ts';
import { WorkBar } from './WorkBar.tsx';

type Errors = Record<string, string | undefined>;

/** Restores a backup on a device without a vault. The vault is open at the end, and the screen with it gone. */
export function RestoreScreen({ backup, onBack }: { backup: BackupApi; onBack: () => void }) {
  const { work } = useStore(backup.state);
  const [file, setFile] = useState<File>();
  const [info, setInfo] = useState<BackupInfo>();
  const [typed, setTyped] = useState(noSecret);
  const [chosen, setChosen] = useState({ passphrase: '', repeated: '' });
  const [errors, setErrors] = useState<Errors>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState(false);

  const choose = async (next: File | undefined) => {
    setFile(next);
    setInfo(undefined);
    setErrors({});
    if (next === undefined) return;
    const described = await backup.describe(next);
    if (described.ok) setInfo(described.info);
    else setErrors({ 'backup-file': described.why === 'failed' ? described.message : described.why });
  };

  const restore = async (): Promise<Errors> => {
    if (file === undefined) return { 'backup-file': 'Choose a backup file' };
    const secret = readSecret(typed);
    const byWords = typed.by === 'words';
    const found: Errors = {
      ...('words' in secret || 'passphrase' in secret ? {} : secret),
      'new-passphrase': byWords ? passphraseProblem(chosen.passphrase) : undefined,
      'repeat-passphrase':
        byWords && chosen.repeated !== chosen.passphrase ? 'The two passphrases differ' : undefined,
    };
    if (Object.values(found).some(Boolean)) return found;
    const given = secret as Parameters<BackupApi['restore']>[1];
    const done = await backup.restore(file, given, byWords ? chosen.passphrase : typed.passphrase);
    if (done.ok) return {};
    if (done.why === 'secret') return secretErrors(done.problem, given);
    if (done.why === 'failed') return { 'backup-file': done.message };
    setStopped(done.why === 'cancelled');
    return {};
  };

  return (
    <Plate title="Restore a backup">
      <p>Choose a backup file of Casewright. Everything in it is put on this device, sealed as before.</p>
      <form
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          if (busy) return;
          setBusy(true);
          setStopped(false);
          setErrors(await restore());
          setBusy(false);
          setAttempt(attempt + 1);
        }}
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        <FileField
          id="backup-file"
          label="Backup file"
          hint="Its name begins with “casewright” and ends in “.cwbackup”."
          error={errors['backup-file']}
          onFile={(next) => void choose(next)}
        />
        {info && <BackupFacts info={info} locale={navigator.language} />}
        <SecretFields typed={typed} onTyped={setTyped} errors={errors} />
        {typed.by === 'words' && (
          <>
            <PassphraseField
              id="new-passphrase"
              label="New passphrase"
              hint="For this device. At least 12 characters, or 4 words that have nothing to do with one another."
              value={chosen.passphrase}
              onText={(passphrase) => setChosen({ ...chosen, passphrase })}
              error={errors['new-passphrase']}
              kind="new-password"
            />
            <StrengthMeter passphrase={chosen.passphrase} about={[]} />
            <PassphraseField
              id="repeat-passphrase"
              label="Repeat passphrase"
              value={chosen.repeated}
              onText={(repeated) => setChosen({ ...chosen, repeated })}
              error={errors['repeat-passphrase']}
              kind="new-password"
            />
          </>
        )}
        <WorkBar work={work} onStop={() => backup.cancel()} />
        {stopped && <p role="status">Stopped. Nothing was put on this device.</p>}
        <div class="acts">
          <Button look="primary" submit busy={busy && 'Restoring…'}>
            Restore
          </Button>
          <Button look="quiet" busy={busy && 'Back'} onClick={onBack}>
            Back
          </Button>
        </div>
      </form>
    </Plate>
  );
}
