import type { PlanEntry } from '../casefile/Plan.ts';

/** The unit and the ends of a measure's scale, in words; empty where neither is set. */
export function measureRange(
  { unit, low, high }: Pick<PlanEntry<'measures'>, 'unit' | 'low' | 'high'>,
  locale: string,
): string {
  const said = (value: number) => value.toLocaleString(locale);
  const range =
    low !== null && high !== null
      ? `${said(low)} to ${said(high)}`
      : low !== null
        ? `from ${said(low)}`
        : high !== null
          ? `up to ${said(high)}`
          : '';
  return [range, unit].filter(Boolean).join(' ');
}
