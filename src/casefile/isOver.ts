/** Whether something ended on a day that is past or today. Both are ISO 8601 dates; empty: no end. */
export function isOver(ended: string, today: string): boolean {
  return ended !== '' && ended <= today;
}
