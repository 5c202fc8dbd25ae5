/** One holder at a time for a name, over all tabs and workers of the origin. */
export interface Locks {
  hold<T>(name: string, work: () => Promise<T>): Promise<T>;
}
