const SKIPPED = new Set(
  'script style template noscript select textarea input button svg iframe object video audio datalist'.split(
    ' ',
  ),
);

/** The text of an element as a label: without controls in it, and without what is hidden from everyone. */
export function ownText(element: Element, without?: Element): string {
  if (element.firstElementChild === null) return element.textContent ?? '';
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue;
    else if (child.nodeType === Node.ELEMENT_NODE) {
      const inner = child as HTMLElement;
      if (inner === without || SKIPPED.has(inner.localName) || inner.hidden) continue;
      const role = inner.getAttribute('role');
      if (role === 'listbox' || role === 'combobox' || role === 'tooltip' || role === 'alert') continue;
      if (inner.hasAttribute('contenteditable')) continue;
      text += ` ${ownText(inner, without)} `;
    }
  }
  return text;
}
