/** What a field holds, as one line of text. */
export function fieldText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map(fieldText).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
