import type { StorageState } from '../vault/StorageApi.ts';
import { Button } from './Button.tsx';
import { Plate } from './Plate.tsx';

const words = {
  waiting: {
    title: 'An older version of Casewright is open in another tab',
    text: 'Save there what you are writing, then reload or close that tab. This one goes on by itself.',
  },
  outdated: {
    title: 'A new version of Casewright is open in another tab',
    text: 'This tab still runs the older one. Reload it to go on.',
  },
  cleared: {
    title: 'The storage on this device was cleared',
    text: 'The vault that was here is gone from this browser. Reload to begin again, or to bring back a backup.',
  },
};

/** What other tabs or the browser have done to the storage, while nothing is open here that could be lost. */
export function StorageTrouble({ trouble }: { trouble: NonNullable<StorageState['trouble']> }) {
  const { title, text } = words[trouble];
  return (
    <Plate title={title}>
      <p role="status">{text}</p>
      {trouble !== 'waiting' && (
        <div class="acts">
          <Button look="primary" onClick={() => location.reload()}>
            Reload this tab
          </Button>
        </div>
      )}
    </Plate>
  );
}
