import { isNoValue } from '../casefile/isNoValue.ts';
import type { SectionKind } from '../kit/SectionKind.ts';
import { formatDate } from './formatDate.ts';
import { formatTime } from './formatTime.ts';

/** The value of a section that is not text, as people read it. */
export function shownValue(value: string, kind: SectionKind, locale: string): string {
  if (isNoValue(value)) return value;
  if (kind === 'date') return formatDate(value, locale);
  if (kind === 'time') return formatTime(value, locale);
  if (kind === 'yes-no') return { yes: 'Yes', no: 'No' }[value] ?? '';
  return value.replaceAll('\n', ', ');
}
