/** Whether a tick box, radio, switch or option is on. */
export function isOn(element: Element): boolean {
  if (element.localName === 'input') return (element as HTMLInputElement).checked;
  return (
    element.getAttribute('aria-checked') === 'true' ||
    element.getAttribute('aria-selected') === 'true' ||
    element.getAttribute('aria-pressed') === 'true'
  );
}
