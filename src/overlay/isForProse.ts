const named = ['name', 'id', 'aria-label', 'placeholder', 'data-testid'];
const search = /(^|[^a-z])(search|find|suche|query|q)([^a-z]|$)|search(box|input|field|term|text|query)/i;
const secret =
  /pass(word|phrase|code)|card[\s_-]?(number|no|num|holder)|cc[\s_-]?(num|exp|name|csc)|security[\s_-]?code|one[\s_-]?time|(^|[^a-z])(cvv|cvc|csc|otp|pin|iban)([^a-z]|$)/i;
/** Codes, cards, passwords, and what a browser fills in by itself in digits or addresses. */
const otherwise =
  /^(cc-|one-time-code|current-password|new-password|username|email|tel|url|bday|postal-code)/;

/**
 * Whether what is written in a box is a note's kind of text, and ours to look at. Never secrets, cards, codes or
 * searches; nor what can't be changed.
 */
export function isForProse(element: HTMLElement): boolean {
  if (/^(searchbox|combobox|spinbutton)$/.test(element.getAttribute('role') ?? '')) return false;
  if (element.getAttribute('aria-readonly') === 'true' || element.getAttribute('aria-disabled') === 'true')
    return false;
  const { localName } = element;
  if (localName !== 'input' && localName !== 'textarea') return true;
  const box = element as HTMLInputElement | HTMLTextAreaElement;
  if (box.readOnly || box.matches(':disabled')) return false;
  if (box.autocomplete.split(/\s+/).some((part) => otherwise.test(part))) return false;
  // Letters that the page hides, whatever it calls them.
  const hidden = getComputedStyle(box).getPropertyValue('-webkit-text-security');
  if (hidden !== '' && hidden !== 'none') return false;
  if (localName === 'textarea') return true;
  if (box.type !== 'text' || /^(numeric|decimal|email|tel|url|search)$/.test(box.inputMode)) return false;
  // A box for one sign of a code, or for a number of two places.
  if (box.maxLength >= 0 && box.maxLength < 4) return false;
  const names = named.map((name) => box.getAttribute(name) ?? '');
  const labels = [...(box.labels ?? [])].map(({ textContent }) => textContent?.slice(0, 200) ?? '');
  return (
    !names.some((name) => search.test(name)) &&
    !labels.some((label) => /^\s*(search|find)\b/i.test(label)) &&
    ![...names, ...labels].some((name) => secret.test(name))
  );
}
