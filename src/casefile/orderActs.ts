/** What is known of when and where something was written down. */
export interface Dated {
  at: string;
  device: string;
}

/**
 * The acts of a read log, or the like, in the order in which they were done, the oldest first. `written` is their order in the
 * register: what one device has written stays in it, whatever its clock said. Clocks decide only between devices,
 * and one that was set back counts as having stood still.
 */
export function orderActs<T extends Dated>(written: readonly T[]): T[] {
  const latest = new Map<string, string>();
  return written
    .map((act, place) => {
      const before = latest.get(act.device);
      const time = before !== undefined && before > act.at ? before : act.at;
      latest.set(act.device, time);
      return { act, time, place };
    })
    .sort((a, b) => (a.time === b.time ? a.place - b.place : a.time < b.time ? -1 : 1))
    .map(({ act }) => act);
}
