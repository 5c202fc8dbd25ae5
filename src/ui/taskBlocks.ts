import type { CaseCopy } from '../casefile/CaseCopy.ts';
import type { Task } from '../casefile/Task.ts';
import type { CopyBlock } from './CopyBlock.ts';
import { taskFacts } from './taskWords.ts';

/** The tasks of a copied case file as pieces of text, in the order given. */
export function taskBlocks(
  tasks: readonly Task[],
  { made, by }: Pick<CaseCopy, 'made' | 'by'>,
  locale: string,
): CopyBlock[] {
  const reader = { locale, now: Date.parse(made), worker: by };
  return [
    { is: 'note', text: 'Tasks and appointments' },
    ...tasks.flatMap((task): CopyBlock[] => [
      { is: 'part', text: task.what },
      { is: 'facts', text: taskFacts(task, reader) },
    ]),
  ];
}
