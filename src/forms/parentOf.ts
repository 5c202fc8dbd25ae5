/** The element around this one, across the edge of a shadow root. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentElement;
  if (parent !== null) return parent;
  const root = node.parentNode;
  return root instanceof ShadowRoot ? root.host : null;
}
