import type { Field } from './Field.ts';
import { MONTHS } from './MONTHS.ts';
import { partRole } from './partRole.ts';
import { writePart } from './writePart.ts';

function withZero(text: string): string[] {
  const bare = String(Number(text));
  return bare === text ? [text] : [text, bare];
}

/** The ways to say each part of an ISO date or a 24 h time; `twelve` where the form asks for a.m. or p.m. */
function formsOf(value: string, twelve: boolean): Record<string, string[]> {
  if (value === '') return {};
  if (value.includes(':')) {
    const [hours = '', minutes = ''] = value.split(':');
    const hour = twelve ? String(Number(hours) % 12 || 12).padStart(2, '0') : hours;
    const half = Number(hours) < 12 ? ['AM', 'a.m.', 'am', 'a'] : ['PM', 'p.m.', 'pm', 'p'];
    return { hour: withZero(hour), minute: [minutes], month: [minutes], half };
  }
  const [year = '', month = '', day = ''] = value.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return {
    day: withZero(day),
    month: [...withZero(month), name, name.slice(0, 3)],
    year: [year, year.slice(2)],
  };
}

/** Writes an ISO date or a 24 h time into the boxes that make it up. */
export async function writeParts(field: Field, value: string): Promise<void> {
  const parts = field.parts ?? [];
  const twelve = parts.some((part) => partRole(part) === 'half');
  const forms = formsOf(value, twelve);
  for (const part of parts) await writePart(part, forms[partRole(part) ?? ''] ?? []);
}
