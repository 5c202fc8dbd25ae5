/**
 * Whether this is a custom element's radio that tells its role to the browser alone (`ElementInternals`), with no
 * input inside that could be found instead.
 */
export function isBareRadio(element: Element): boolean {
  return (
    /-radio(?:-button)?$/.test(element.localName) &&
    element.getAttribute('tabindex') !== null &&
    element.shadowRoot?.querySelector('input') === null
  );
}
