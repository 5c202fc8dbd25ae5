/** Whether the keyboard is on this element, through all shadow roots around it. */
export function isFocused(element: Element): boolean {
  for (let part: Element = element; ; ) {
    const root = part.getRootNode() as Document | ShadowRoot;
    const active = root.activeElement;
    if (active !== part && !(active && part.contains(active))) return false;
    if (!('host' in root)) return true;
    part = root.host;
  }
}
