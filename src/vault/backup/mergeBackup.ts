import type { CompartmentId } from '../../bytes/Ids.ts';
import type { SequenceRange } from '../../storage/LogStore.ts';
import { controlDocument } from '../../sync/controlDocument.ts';
import type { Replica } from '../../sync/Replica.ts';
import type { BackupRow } from './BackupRow.ts';
import type { BackupHead } from './readHead.ts';
import { type Progress, readRows } from './readRows.ts';

/** What became of the entries of a backup. */
export interface Merged {
  added: number;
  /** Were here already, or belong to a case file that was erased. */
  known: number;
  /** Did not pass the gate for entries from elsewhere; those that are authentic are kept apart and shown (P6). */
  refused: number;
}

export interface MergeJob {
  file: Blob;
  head: BackupHead;
  chunks: CryptoKey;
  replica: Replica;
  /** The file is read twice: bytes read, of twice its size. */
  progress: Progress;
}

/**
 * Adds what a backup of this vault holds and the vault does not, through the gate that entries from peers go
 * through. The file is read to its end before anything is added, so a damaged one changes nothing; cut off later,
 * what was added stays, and the rest can be added another time.
 */
export async function mergeBackup(job: MergeJob): Promise<Merged> {
  const { file, head, chunks, replica } = job;
  const merged: Merged = { added: 0, known: 0, refused: 0 };
  const here = new Map<CompartmentId, ReadonlyMap<string, readonly SequenceRange[]>>();
  const control: BackupRow[] = [];
  for await (const row of readRows(file, head, chunks, job.progress)) {
    if (isControl(row)) control.push(row);
  }
  await mergeControl();
  const second = (done: number) => job.progress(file.size + done);
  for await (const row of readRows(file, head, chunks, second)) {
    if (isControl(row)) continue;
    if (await isKnown(row)) merged.known += 1;
    else count(await replica.ingest(row.bytes));
  }
  return merged;

  /** Rosters first: who may write, and with which key. They build on one another, in whatever order they lie. */
  async function mergeControl(): Promise<void> {
    let open: BackupRow[] = [];
    for (const row of control) {
      if (await isKnown(row)) merged.known += 1;
      else open.push(row);
    }
    // A case file is let in when its founder is known, so the vault's own roster goes before all.
    open.sort(
      (a, b) => Number(b.compartment === head.header.vault) - Number(a.compartment === head.header.vault),
    );
    for (let progress = true; progress; ) {
      progress = false;
      const waiting: BackupRow[] = [];
      for (const row of open) {
        const result = await replica.ingest(row.bytes);
        if (result === 'later' || result === 'refused') waiting.push(row);
        else {
          count(result);
          progress = true;
        }
      }
      open = waiting;
    }
    merged.refused += open.length;
  }

  async function isKnown({ compartment, device, sequence }: BackupRow): Promise<boolean> {
    // Erased here: it stays so, whatever a backup holds (S5).
    if (replica.isErased(compartment)) return true;
    const have = here.get(compartment) ?? (await replica.have(compartment));
    here.set(compartment, have);
    return (have.get(device) ?? []).some(([first, last]) => first <= sequence && sequence <= last);
  }

  function count(result: Awaited<ReturnType<Replica['ingest']>>): void {
    if (result === 'added' || result === 'known') merged[result] += 1;
    else merged.refused += 1;
  }
}

function isControl({ document }: BackupRow): boolean {
  return document === controlDocument;
}
