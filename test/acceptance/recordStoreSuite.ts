import type { RecordStore } from '../../src/storage/RecordStore.ts';
import { equal, type Suite } from './Suite.ts';

/** What every place for small records must do. */
export const recordStoreSuite: Suite<RecordStore> = {
  'what was never put is undefined': async (records) => {
    equal(await records.get('device'), undefined);
  },
  'a record is read back, and replaced': async (records) => {
    await records.put('device', { v: 1, slots: [{ kind: 'kit' }] });
    equal(await records.get('device'), { v: 1, slots: [{ kind: 'kit' }] });
    await records.put('device', 'other');
    equal(await records.get('device'), 'other');
  },
};
