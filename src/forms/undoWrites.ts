import { befores } from './befores.ts';
import { obstacle } from './obstacle.ts';
import { readField } from './readField.ts';
import { restoreSnapshot } from './restoreSnapshot.ts';
import { takeSnapshot } from './takeSnapshot.ts';
import { until } from './until.ts';
import type { WriteResult } from './WriteResult.ts';
import { withoutSubmits } from './withoutSubmits.ts';

export type { WriteResult } from './WriteResult.ts';

const SETTLED = 450;

/**
 * Puts back what each field held before it was written, last first. Takes the very results of `writeFields`;
 * fields that were not written are left alone. `stuck` now says whether the old value is back, to the byte.
 */
export async function undoWrites(results: WriteResult[]): Promise<WriteResult[]> {
  return withoutSubmits(async () => {
    const undone = new Map<WriteResult, WriteResult>();
    for (const result of [...results].reverse()) {
      const { field } = result;
      const undo: WriteResult = { field, stuck: false, before: result.after, after: result.after };
      undone.set(result, undo);
      const snapshot = befores.get(result);
      const barred = obstacle(field);
      if (barred) undo.problem = barred;
      else if (snapshot) {
        befores.set(undo, takeSnapshot(field));
        await restoreSnapshot(field, snapshot).catch((error: unknown) => {
          undo.problem = `The page stopped the undo: ${error instanceof Error ? error.message : String(error)}.`;
        });
      }
    }
    const back = (result: WriteResult): boolean => {
      const snapshot = befores.get(result);
      if (!snapshot) return true;
      return (
        result.field.element.isConnected &&
        JSON.stringify(takeSnapshot(result.field)) === JSON.stringify(snapshot)
      );
    };
    if (results.some((result) => befores.has(result))) await until(() => !results.every(back), SETTLED);
    return results.map((result) => {
      const undo = undone.get(result) as WriteResult;
      if (!result.field.element.isConnected) return undo;
      undo.after = readField(result.field);
      undo.stuck = back(result);
      if (!undo.stuck) undo.problem ??= 'The page did not take the old value back.';
      return undo;
    });
  });
}
