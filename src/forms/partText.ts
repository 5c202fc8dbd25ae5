import { squash } from './squash.ts';

/** What one box of a date or time shows; empty for a placeholder such as `DD`. */
export function partText(part: Element): string {
  if (part.localName === 'select') {
    const select = part as HTMLSelectElement;
    const option = select.selectedOptions[0];
    return !option || option.value === '' ? '' : squash(option.text);
  }
  if (part.localName === 'input') return squash((part as HTMLInputElement).value);
  if (part.getAttribute('role') === 'spinbutton') {
    const text = squash(part.textContent ?? '');
    const now = part.getAttribute('aria-valuenow');
    if (/\d/.test(text) || /^[ap]\.?m/i.test(text)) return text;
    return now !== null && part.getAttribute('data-placeholder') === null ? now : '';
  }
  return squash(part.textContent ?? '');
}
