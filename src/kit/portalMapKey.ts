/** Under which key the kit keeps the map of one form. */
export function portalMapKey(origin: string, form: string): string {
  return `${origin} ${form}`;
}
