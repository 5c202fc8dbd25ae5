/** Whether the keyboard is on this element, as far as its own document or shadow root knows. */
export function isActive(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement;
  return active === element || (active !== null && active !== undefined && element.contains(active));
}
