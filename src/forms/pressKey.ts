const CODES: Record<string, number> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Backspace: 8,
  Delete: 46,
  ArrowDown: 40,
  ArrowUp: 38,
  Home: 36,
  End: 35,
  ' ': 32,
};

/** Sends one key event; answers whether the page left the rest of it to the browser. */
export function pressKey(element: Element, type: 'keydown' | 'keypress' | 'keyup', key: string): boolean {
  const code = CODES[key] ?? key.toUpperCase().charCodeAt(0);
  const named = key.length > 1;
  return element.dispatchEvent(
    new KeyboardEvent(type, {
      key,
      code: named
        ? key
        : /\d/.test(key)
          ? `Digit${key}`
          : /[a-z]/i.test(key)
            ? `Key${key.toUpperCase()}`
            : '',
      keyCode: type === 'keypress' ? key.charCodeAt(0) : code,
      charCode: type === 'keypress' ? key.charCodeAt(0) : 0,
      which: type === 'keypress' ? key.charCodeAt(0) : code,
      bubbles: true,
      cancelable: true,
      composed: true,
    } as KeyboardEventInit),
  );
}
