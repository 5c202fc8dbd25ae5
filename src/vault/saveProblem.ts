import { StorageError } from '../storage/LogStore.ts';

const sentences: Record<StorageError['reason'], string> = {
  full: 'This device is full. Free some space and it will be saved by itself.',
  blocked: 'The browser does not let Casewright write to this device. Is this a private window?',
  closed: 'The browser closed the storage. It is being tried again.',
  newer: 'A newer version of Casewright is open in another tab. Reload this one.',
  other: 'Writing to this device failed. It is being tried again.',
};

/** Why something was not saved, in one or two plain sentences. */
export function saveProblem(error: unknown): string {
  return error instanceof StorageError ? sentences[error.reason] : sentences.other;
}
