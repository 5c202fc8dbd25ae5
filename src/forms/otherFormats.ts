import type { DateFormat } from './DateFormat.ts';

/** The formats to try next where the page did not say which it takes. */
export function otherFormats(format: DateFormat): DateFormat[] {
  if (format.sure) return [];
  const base = { ...format, month: 'number', padded: true, yearDigits: 4 } as const;
  const all: DateFormat[] = [
    { ...base, order: 'mdy', separator: '/' },
    { ...base, order: 'dmy', separator: '/' },
    { ...base, order: 'ymd', separator: '-' },
    { ...base, order: 'dmy', separator: '.' },
  ];
  return all.filter(({ order, separator }) => order !== format.order || separator !== format.separator);
}
