import type { SectionValue } from './SectionValue.ts';

/** The options that a value asks for, in words: yes or no for a boolean. */
export function wantedOptions(value: SectionValue): string[] {
  if (typeof value.value === 'boolean') return [value.value ? 'Yes' : 'No'];
  const all = typeof value.value === 'string' ? [value.value] : value.value;
  return all.map((option) => option.trim()).filter((option) => option !== '');
}
