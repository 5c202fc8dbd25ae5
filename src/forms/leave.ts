import { isActive } from './isActive.ts';

/** Takes the keyboard off an element, with the blur events that the page waits for (see `focusOn`). */
export function leave(element: HTMLElement): void {
  let heard = false;
  const hear = (): void => {
    heard = true;
  };
  const root = element.getRootNode() as Document | ShadowRoot;
  const target = isActive(element) ? ((root.activeElement as HTMLElement | null) ?? element) : element;
  target.addEventListener('blur', hear, true);
  target.blur();
  target.removeEventListener('blur', hear, true);
  if (!heard) {
    target.dispatchEvent(new FocusEvent('blur', { composed: true }));
    target.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  }
}
