/**
 * Tells the page what is about to be typed or deleted, as the browser does for a person and not for `execCommand`.
 * Answers whether the page left it to the browser.
 */
export function beforeInput(element: Element, inputType: string, data: string | null = null): boolean {
  return element.dispatchEvent(
    new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true }),
  );
}
