/** A time as a page shows it (`2:30 PM`, `14.30`, `2.30pm`, `1430`) as 24 h `HH:MM`, or `undefined`. */
export function parseTime(text: string): string | undefined {
  const match = /^\s*(\d{1,2})(?:[:.h ]?(\d{2}))?(?:[:.]\d{2})?\s*([ap])?\.?\s*(?:m\.?)?\s*$/i.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes, half] = match;
  if (minutes === undefined && half === undefined) return undefined;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes ?? 0) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}
