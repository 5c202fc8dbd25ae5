import { parentOf } from './parentOf.ts';

/** Whether a box for a date shows that it opens a calendar. */
export function isPicker(box: Element): boolean {
  const popup = box.getAttribute('aria-haspopup');
  if (popup === 'dialog' || popup === 'grid' || box.getAttribute('role') === 'combobox') return true;
  let at: Element | null = box;
  for (let level = 0; at && level < 3; level++, at = parentOf(at)) {
    if (
      /picker|calendar|flatpickr|date-?(?:input|editor|field)|hasDatepicker/i.test(
        `${at.localName} ${at.getAttribute('class') ?? ''}`,
      )
    )
      return true;
  }
  return false;
}
