/** Elements other than custom ones that may carry a shadow root (DOM standard, "valid shadow host name"). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * The shadow root of an element, open or (in an extension) closed.
 *
 * Asking the extension for a closed one costs about a microsecond, so of the built-in elements only those
 * without children are asked: a `div` with a closed root and slotted children is not found.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const name = element.localName;
  const custom = name.includes('-');
  if (!custom && !HOSTS.has(name)) return null;
  const open = element.shadowRoot;
  if (open) return open;
  if (!custom && element.firstElementChild !== null) return null;
  const dom = (
    globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } }
  ).chrome?.dom;
  if (!dom?.openOrClosedShadowRoot) return null;
  try {
    return dom.openOrClosedShadowRoot(element);
  } catch {
    return null; // not an HTML element
  }
}
