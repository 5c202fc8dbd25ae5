/** Whether a text is a time of the day, 24 h: 14:30. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
