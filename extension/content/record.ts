/** An object of which nothing is known yet. */
export type Plain = Readonly<Record<string, unknown>>;

/** An object that is no list, or `undefined`. */
export function record(raw: unknown): Plain | undefined {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Plain) : undefined;
}
