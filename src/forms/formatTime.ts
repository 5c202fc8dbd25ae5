/** A 24 h time (`14:30`) as a box takes it that gives `example` as a placeholder, hint or label. */
export function formatTime(time: string, example: string): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  const twelve =
    /\b(?:am|pm|a\.m|p\.m|aa?|tt)\b|\d\s?[ap]m\b|:mm ?a\b/i.test(example) && !/24[- ]?h/i.test(example);
  if (!twelve) return /\d\d?\.\d\d|hh\.mm/i.test(example) ? `${hours}.${minutes}` : `${hours}:${minutes}`;
  const shown = String(hour % 12 || 12);
  const padded = /\bhh:|\b0\d:/.test(example) ? shown.padStart(2, '0') : shown;
  const half = hour < 12 ? 'am' : 'pm';
  const close = /\d[ap]m\b/i.test(example);
  return `${padded}:${minutes}${close ? '' : ' '}${/\b(?:am|pm)\b|\d[ap]m/.test(example) ? half : half.toUpperCase()}`;
}
