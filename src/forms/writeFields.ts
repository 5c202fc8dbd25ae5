import type { Assignment } from './Assignment.ts';
import { befores } from './befores.ts';
import { fieldOptions } from './fieldOptions.ts';
import { fitOf } from './fitOf.ts';
import { holdsValue } from './holdsValue.ts';
import { isMarkedWrong } from './isMarkedWrong.ts';
import { obstacle } from './obstacle.ts';
import { problemOf } from './problemOf.ts';
import { readField } from './readField.ts';
import { takeSnapshot } from './takeSnapshot.ts';
import { turn } from './turn.ts';
import { until } from './until.ts';
import type { WriteResult } from './WriteResult.ts';
import { withoutSubmits } from './withoutSubmits.ts';
import { writeValue } from './writeValue.ts';

export type { Assignment } from './Assignment.ts';
export type { WriteResult } from './WriteResult.ts';

/** How long a field or its options may take to come, once another was filled, in milliseconds. */
const DEPENDENT = 1500;
/** Kits that wait before they take or undo a value wait about a third of a second. */
const SETTLED = 450;

/** Takes the options from the page again: those of a dependent list come only once another field is filled. */
function refresh({ field, value }: Assignment): Assignment['fit'] {
  const options = fieldOptions(field);
  if (options) field.options = options;
  return fitOf(value, field);
}

async function writeOne(assignment: Assignment): Promise<WriteResult> {
  const { field, value } = assignment;
  const before = field.element.isConnected ? readField(field) : field.value;
  const result: WriteResult = { field, stuck: false, before, after: before };
  await until(() => obstacle(field) === undefined, field.element.isConnected ? DEPENDENT : 0);
  const barred = obstacle(field);
  if (barred) return { ...result, problem: barred };
  let fit = refresh(assignment);
  const few = (field.options?.length ?? 2) < 2;
  if (fit === 'no-such-option' && few && (await until(() => refresh(assignment) === 'fits', DEPENDENT)))
    fit = 'fits';
  if (fit !== 'fits') return { ...result, problem: problemOf(fit, field, value) };
  befores.set(result, takeSnapshot(field));
  if (holdsValue(field, value)) return result;
  try {
    const problem = await writeValue(field, value);
    if (problem) result.problem = problem;
  } catch (error) {
    result.problem = `The page stopped the write: ${error instanceof Error ? error.message : String(error)}.`;
  }
  return result;
}

/** Reads back what the page holds now; says so where it is not what was written. */
function judge(result: WriteResult, assignment: Assignment): void {
  const { field, value } = assignment;
  if (!field.element.isConnected) {
    result.problem = 'The field went away while it was being filled.';
    result.stuck = false;
    return;
  }
  result.after = readField(field);
  const held = holdsValue(field, value);
  const wrong = held && isMarkedWrong(field);
  result.stuck = held && !wrong;
  if (result.stuck) delete result.problem;
  else if (wrong) result.problem = 'The page shows the value but may have understood another.';
  else result.problem ??= 'The page did not keep the value.';
}

/**
 * Writes values into fields of the page, one after the other, in the order of the page, each as what it is. Never
 * submits. A value that does not fit is not written at all: nothing is cut short, no nearest option is taken.
 *
 * Results come in the order of the assignments. `stuck` was read back after all were written and the page had come
 * to rest. Keep the results themselves for `undoWrites`. `written` is told of each field as soon as it was
 * written, before it is read back: should the page go away in the middle, that is all there is to know.
 */
export async function writeFields(
  assignments: Assignment[],
  written: (result: WriteResult) => void = () => undefined,
): Promise<WriteResult[]> {
  return withoutSubmits(async () => {
    const results = new Map<Assignment, WriteResult>();
    for (const assignment of inPageOrder(assignments)) {
      const result = await writeOne(assignment);
      results.set(assignment, result);
      written(result);
    }
    const touched = assignments.filter((assignment) => befores.has(results.get(assignment) as WriteResult));
    const allHold = (): boolean =>
      touched.every(({ field, value }) => field.element.isConnected && holdsValue(field, value));
    if (touched.length > 0) await until(() => !allHold(), SETTLED);
    for (const assignment of touched) {
      const { field, value } = assignment;
      if (obstacle(field) || holdsValue(field, value)) continue;
      await writeValue(field, value).catch(() => undefined);
      await until(() => !holdsValue(field, value), SETTLED);
    }
    await turn();
    for (const assignment of touched) judge(results.get(assignment) as WriteResult, assignment);
    return assignments.map((assignment) => results.get(assignment) as WriteResult);
  });
}

/** Fields that depend on others stand after them. */
function inPageOrder(assignments: readonly Assignment[]): Assignment[] {
  const follows = (a: Element, b: Element): boolean =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...assignments].sort((a, b) => (follows(a.field.element, b.field.element) ? -1 : 1));
}
