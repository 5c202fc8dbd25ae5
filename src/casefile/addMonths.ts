/**
 * The ISO 8601 date so many calendar months after another; where that month is too short, its last day. Empty where
 * it is no date.
 */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return '';
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
