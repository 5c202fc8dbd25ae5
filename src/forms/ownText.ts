const SKIPPED = new Set(
  'script style template noscript select textarea input button svg iframe object video audio datalist'.split(
    ' ',
  ),
);

/** The text of an element as a label: without controls in it, and without what is hidden from everyone. */
export function ownText(element: Element, without?: Element): string {
  if (element.localName === 'slot') return slotted(element as HTMLSlotElement, without);
  if (element.firstElementChild === null) return element.textContent ?? '';
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue;
    else if (child.nodeType === Node.ELEMENT_NODE) {
      const inner = child as HTMLElement;
      if (inner === without || SKIPPED.has(inner.localName) || inner.hidden || isIcon(inner)) continue;
      const role = inner.getAttribute('role');
      if (role === 'listbox' || role === 'combobox' || role === 'tooltip' || role === 'alert') continue;
      if (inner.hasAttribute('contenteditable')) continue;
      text += ` ${ownText(inner, without)} `;
    }
  }
  return text;
}

/** What a page puts into a place of a custom element's own, such as its label. */
function slotted(slot: HTMLSlotElement, without?: Element): string {
  let text = '';
  for (const node of slot.assignedNodes({ flatten: true })) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else if (node.nodeType === Node.ELEMENT_NODE) text += ` ${ownText(node as Element, without)} `;
  }
  return text;
}

/** Icon fonts spell their icons out ("arrow_drop_down") and hide that from screen readers. */
function isIcon(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true';
}
