import { describe, it } from 'vitest';
import { MemoryCacheStore } from '../../src/storage/MemoryCacheStore.ts';
import { MemoryKitStore } from '../../src/storage/MemoryKitStore.ts';
import { MemoryLogStore } from '../../src/storage/MemoryLogStore.ts';
import { memoryRecordStore } from '../../src/storage/memoryRecordStore.ts';
import { cacheStoreSuite } from './cacheStoreSuite.ts';
import { kitStoreSuite } from './kitStoreSuite.ts';
import { logStoreSuite } from './logStoreSuite.ts';
import { recordStoreSuite } from './recordStoreSuite.ts';
import type { Suite } from './Suite.ts';

function runs<Subject>(title: string, suite: Suite<Subject>, make: () => Subject): void {
  describe(title, () => {
    for (const [name, run] of Object.entries(suite)) it(name, () => run(make()));
  });
}

runs('the log in memory', logStoreSuite, () => new MemoryLogStore());
runs('the kit in memory', kitStoreSuite, () => new MemoryKitStore());
runs('records in memory', recordStoreSuite, memoryRecordStore);
runs('caches in memory', cacheStoreSuite, () => new MemoryCacheStore());
