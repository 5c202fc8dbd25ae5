import { isActive } from './isActive.ts';

/**
 * Puts the keyboard on an element and answers whether it is there. While the worker is in the side panel the page
 * has no system focus and the browser sends it no focus events: then they are made up, so that the page's
 * handlers run all the same.
 */
export function focusOn(element: HTMLElement): boolean {
  const already = isActive(element);
  let heard = false;
  const hear = (): void => {
    heard = true;
  };
  element.addEventListener('focus', hear, true);
  element.focus({ preventScroll: true });
  element.removeEventListener('focus', hear, true);
  if (!heard && !(already && document.hasFocus())) {
    element.dispatchEvent(new FocusEvent('focus', { composed: true }));
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
  return isActive(element);
}
