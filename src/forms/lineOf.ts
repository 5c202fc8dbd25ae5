import type { SectionValue } from './SectionValue.ts';

/** A value as running text: options joined with commas, yes or no for a boolean, line ends as `\n`. */
export function lineOf(value: SectionValue): string {
  if (typeof value.value === 'boolean') return value.value ? 'Yes' : 'No';
  if (typeof value.value !== 'string') return value.value.join(', ');
  return value.value.replace(/\r\n?/g, '\n');
}
