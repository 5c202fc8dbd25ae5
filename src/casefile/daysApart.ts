/** How many days lie between two ISO 8601 dates; negative where the second is earlier, NaN where one is none. */
export function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000);
}
