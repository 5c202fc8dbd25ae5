/** Whether a tick box, radio, switch or option is on. */
export function isOn(element: Element): boolean {
  if (element.localName === 'input') return (element as HTMLInputElement).checked;
  if (element.getAttribute('role') === null && element.shadowRoot) {
    // Custom elements that tell their state to the browser alone show it in their own page.
    return element.hasAttribute('checked') || element.shadowRoot.querySelector('.checked') !== null;
  }
  return (
    element.getAttribute('aria-checked') === 'true' ||
    element.getAttribute('aria-selected') === 'true' ||
    element.getAttribute('aria-pressed') === 'true'
  );
}
