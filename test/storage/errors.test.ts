import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { DuplicateRowError, StorageError } from '../../src/storage/LogStore.ts';
import { storageError } from '../../src/storage/storageError.ts';
import { saveProblem } from '../../src/vault/saveProblem.ts';

const dom = (name: string, message = '') => new DOMException(message, name);

describe('what the disk said, in our words', () => {
  it.each([
    ['a full disk', dom('QuotaExceededError'), 'full'],
    ['a full disk inside a Dexie abort', new Dexie.AbortError('aborted', dom('QuotaExceededError')), 'full'],
    [
      'a full disk inside a bulk write',
      new Dexie.BulkError('1 of 1 failed', [dom('QuotaExceededError')]),
      'full',
    ],
    ['a connection that was closed', new Dexie.DatabaseClosedError(), 'closed'],
    [
      'a connection that is closing',
      dom('InvalidStateError', 'The database connection is closing.'),
      'closed',
    ],
    ['a database that a newer version upgraded', new Dexie.VersionError(), 'newer'],
    ['no IndexedDB at all', new Dexie.MissingAPIError(), 'blocked'],
    ['IndexedDB that may not be opened', new Dexie.OpenFailedError(dom('UnknownError')), 'blocked'],
    ['a page that may not store', dom('SecurityError'), 'blocked'],
    ['something else', new Error('?'), 'other'],
    ['no error at all', undefined, 'other'],
  ] as const)('%s', (_, thrown, reason) => {
    const error = storageError(thrown);
    expect(error).toBeInstanceOf(StorageError);
    expect((error as StorageError).reason).toBe(reason);
    expect(error.cause).toBe(thrown);
  });

  it('a place in the chain that is taken is not a disk that fails', () => {
    const bulk = new Dexie.BulkError('1 of 1 failed', [dom('ConstraintError')]);
    expect(storageError(bulk)).toBeInstanceOf(DuplicateRowError);
    expect(storageError(dom('ConstraintError'))).toBeInstanceOf(DuplicateRowError);
  });

  it('an error of ours stays as it is, and one that wraps itself ends', () => {
    const ours = new StorageError('full', undefined);
    expect(storageError(ours)).toBe(ours);
    const loop: { name: string; inner?: unknown } = { name: 'Odd' };
    loop.inner = loop;
    expect(storageError(loop)).toMatchObject({ reason: 'other' });
  });

  it('[P2] each has a sentence of its own for the screen', () => {
    const reasons = ['full', 'blocked', 'closed', 'newer', 'other'] as const;
    const said = reasons.map((reason) => saveProblem(new StorageError(reason, undefined)));
    expect(new Set(said).size).toBe(reasons.length);
    expect(said[0]).toContain('full');
    expect(saveProblem(new Error('?'))).toBe(said[4]);
  });
});
