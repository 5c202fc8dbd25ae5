/** The selection, as the document or shadow root that holds the element sees it. */
export function selectionIn(element: Element): Selection | null {
  // Chromium's own: a document's selection does not look into shadow roots.
  const root = element.getRootNode() as Document & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
