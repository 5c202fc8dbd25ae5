import type { Plan, PlanEntry } from '../casefile/Plan.ts';
import type { CopyBlock } from './CopyBlock.ts';
import { formatDate } from './formatDate.ts';
import { measureFacts } from './measureFacts.ts';
import { measureRange } from './measureRange.ts';

/** A measure with all its values, as the pieces of a copy. */
export function measureBlocks(
  measure: PlanEntry<'measures'>,
  { values }: Pick<Plan, 'values'>,
  locale: string,
): CopyBlock[] {
  const own = values.filter((one) => one.measure === measure.id);
  const lines = own.map(
    ({ on, value, said }) =>
      `${formatDate(on, locale) || 'No date'}: ${value.toLocaleString(locale)}${said && ` (${said})`}`,
  );
  return [
    { is: 'part', text: measure.name || 'A measure without a name' },
    {
      is: 'facts',
      text: [measureRange(measure, locale), measureFacts(own, '', locale)].filter(Boolean).join(' · '),
    },
    { is: 'text', text: lines.join('\n') },
  ];
}
