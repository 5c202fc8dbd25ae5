const LINKS = new Set('a an the of in for and or with if any this that these those please'.split(' '));

/** A label's words without those that only link others; all of them where there are no others ("To"). */
export function withoutLinks(tokens: readonly string[]): readonly string[] {
  const rest = tokens.filter((token) => !LINKS.has(token));
  return rest.length === 0 ? tokens : rest;
}
