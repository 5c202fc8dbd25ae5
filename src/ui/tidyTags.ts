/** Tags as they are kept: without spaces around them, each once, in the order of the alphabet. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ')).filter((tag) => tag !== ''))].sort();
}
