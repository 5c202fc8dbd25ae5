import type { PlanEntry } from '../casefile/Plan.ts';
import { countOf } from './countOf.ts';

/** A measure in one line, counted and not judged [D159]: how many values, the first, the last, lowest and highest. */
export function measureFacts(
  values: readonly Pick<PlanEntry<'values'>, 'value'>[],
  unit: string,
  locale: string,
): string {
  const numbers = values.map(({ value }) => value);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return 'No values yet';
  const said = (value: number) => value.toLocaleString(locale);
  const average = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  if (numbers.length === 1) return `1 value: ${said(first)}${unit && ` ${unit}`}`;
  return [
    `${countOf(numbers.length, 'value', 'values', locale)}: first ${said(first)}, last ${said(last)}${unit && ` ${unit}`}`,
    `lowest ${said(Math.min(...numbers))}, highest ${said(Math.max(...numbers))}`,
    `on average ${average.toLocaleString(locale, { maximumFractionDigits: 1 })}`,
  ].join('; ');
}
