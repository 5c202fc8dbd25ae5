/** A value as the preview shows it: at most 160 characters of it. */
export function shownValue(value: string | string[] | boolean): string {
  const text = typeof value === 'boolean' ? (value ? 'Yes' : 'No') : [value].flat().join(', ');
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
