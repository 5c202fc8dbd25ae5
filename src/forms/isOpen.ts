/** Whether the page lets a person change this input now. */
export function isOpen(element: Element): boolean {
  if (element.matches(':disabled') || element.closest('[inert],[aria-disabled=true]')) return false;
  const input = element as HTMLInputElement;
  if (!input.readOnly && element.getAttribute('aria-readonly') !== 'true') return true;
  // Some selects and date pickers bar typing but open on a click.
  if (input.getAttribute('role') === 'combobox') return true;
  return element.localName === 'input' && opensPicker(element);
}

function opensPicker(element: Element): boolean {
  const popup = element.getAttribute('aria-haspopup');
  if (popup === 'dialog' || popup === 'grid' || popup === 'true' || popup === 'listbox') return true;
  return /flatpickr|picker|calendar/i.test(`${element.className} ${element.parentElement?.className ?? ''}`);
}
