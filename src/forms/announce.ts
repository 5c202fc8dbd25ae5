/** The events a browser sends after a person has changed an input. */
export function announce(element: Element, type: 'input' | 'change'): void {
  if (type === 'input') {
    element.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }),
    );
  } else element.dispatchEvent(new Event('change', { bubbles: true }));
}
