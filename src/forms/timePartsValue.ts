import { parseTime } from './parseTime.ts';
import { partRole } from './partRole.ts';
import { partText } from './partText.ts';

/** The 24 h time in boxes for hour, minute and perhaps a.m./p.m.; empty while they are. */
export function timePartsValue(parts: Element[]): string {
  const said: Record<string, string> = {};
  for (const part of parts) {
    const role = partRole(part) ?? 'minute';
    said[role === 'month' ? 'minute' : role] = partText(part);
  }
  const { hour = '', minute = '', half = '' } = said;
  if (!hour && !minute) return '';
  const text = `${hour}:${minute.padStart(2, '0')} ${half}`.trim();
  return parseTime(text) ?? text;
}
