import type { LogRow } from '../../storage/LogStore.ts';

/** A row as it lies in a backup: of the log, or of the quarantine with the reason why it is there. */
export type BackupRow = LogRow & { reason?: string };

/** How many rows a backup holds; its last record says so again, so that a wrong count is seen. */
export interface BackupCounts {
  entries: number;
  quarantined: number;
}
