/** Text as a person sees it: one line, single spaces, nothing invisible. */
export function squash(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
