import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { countOf } from './countOf.ts';
import { LastBackup } from './LastBackup.tsx';
import { Notice } from './Notice.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';
import { WorkBar } from './WorkBar.tsx';

/** Makes a backup, and says how it went. "Backup made" is said when the file has been read back. */
export function BackupNow() {
  const { vault, backup } = useApp();
  const { folder, work } = useStore(backup.state);
  const { locale } = useStore(vault.settings);
  const [outcome, setOutcome] = useState<{ look: 'plain' | 'danger'; says: string }>();

  const make = async (where?: 'download') => {
    setOutcome(undefined);
    const done = await backup.make(where);
    if (done.ok) {
      const { file, entries } = done.made;
      const left =
        done.skipped === 0
          ? ''
          : ` ${countOf(done.skipped, 'entry is', 'entries are', locale)} damaged on this disk and not in it.`;
      const says = `Backup made and checked: ${file}, ${countOf(entries, 'entry', 'entries', locale)}.${left}`;
      setOutcome({ look: 'plain', says });
    } else if (done.why === 'failed') {
      setOutcome({ look: 'danger', says: `The backup was not made: ${done.message}` });
    } else setOutcome({ look: 'plain', says: 'Stopped. No backup was made.' });
  };

  return (
    <section class="divided" aria-labelledby="now-title">
      <h2 id="now-title">Now</h2>
      <LastBackup />
      <div class="acts">
        <Button look="primary" busy={work !== undefined && 'Back up now'} onClick={() => void make()}>
          Back up now
        </Button>
        {folder !== undefined && (
          <Button
            look="quiet"
            busy={work !== undefined && 'Download a backup'}
            onClick={() => void make('download')}
          >
            Download a backup
          </Button>
        )}
      </div>
      <WorkBar work={work} onStop={() => backup.cancel()} />
      {outcome && (
        <Notice look={outcome.look} alert>
          <p>{outcome.says}</p>
        </Notice>
      )}
    </section>
  );
}
