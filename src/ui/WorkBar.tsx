import type { BackupWork } from '../vault/backup/BackupApi.ts';
import { Button } from './Button.tsx';

const names: Record<BackupWork['doing'], string> = {
  writing: 'Writing the backup…',
  checking: 'Reading it back to check it…',
  restoring: 'Restoring…',
  adding: 'Adding what is not here yet…',
};

/** How far long work is, and the way to stop it. Keeps its place while there is none, so that nothing jumps. */
export function WorkBar({ work, onStop }: { work: BackupWork | undefined; onStop: () => void }) {
  const share = work === undefined || work.total === 0 ? 0 : Math.min(1, work.done / work.total);
  return (
    <div class="work">
      {/* The words alone are read out: a percentage at every step would talk without end. */}
      <p role="status" aria-label="Backup progress">
        {work && names[work.doing]}
      </p>
      {work && (
        <div class="joined">
          <progress aria-label={names[work.doing]} value={share} max={1} />
          <Button onClick={onStop}>Stop</Button>
        </div>
      )}
    </div>
  );
}
