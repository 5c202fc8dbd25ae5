const named = ['name', 'id', 'aria-label', 'placeholder', 'data-testid'];
const search = /(^|[^a-z])(search|find|suche|query|q)([^a-z]|$)|search(box|input|field|term|text|query)/i;
/** Codes, cards, passwords, and what a browser fills in by itself in digits or addresses. */
const otherwise =
  /^(cc-|one-time-code|current-password|new-password|username|email|tel|url|bday|postal-code)/;

/**
 * Whether what is written in a box is a note's kind of text, and ours to look at. Never secrets, cards, codes or
 * searches; nor what can't be changed.
 */
export function isForProse(element: HTMLElement): boolean {
  if (element.getAttribute('role') === 'searchbox' || element.getAttribute('role') === 'combobox')
    return false;
  if (element.getAttribute('aria-readonly') === 'true' || element.getAttribute('aria-disabled') === 'true')
    return false;
  const { localName } = element;
  if (localName !== 'input' && localName !== 'textarea') return true;
  const box = element as HTMLInputElement | HTMLTextAreaElement;
  if (localName === 'input') {
    if (box.type !== 'text') return false;
    if (named.some((name) => search.test(box.getAttribute(name) ?? ''))) return false;
    if (/^(numeric|decimal|email|tel|url|search)$/.test(box.inputMode)) return false;
    // A box for one sign of a code, or for a number of two places.
    if (box.maxLength >= 0 && box.maxLength < 4) return false;
  }
  if (box.readOnly || box.matches(':disabled')) return false;
  return !box.autocomplete.split(/\s+/).some((part) => otherwise.test(part));
}
