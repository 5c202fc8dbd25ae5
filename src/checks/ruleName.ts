/** What a rule is called on the screen: its id without its kind, in words. */
export function ruleName(id: string): string {
  return id
    .slice(id.indexOf('/') + 1)
    .replaceAll('-', ' ')
    .trim();
}
