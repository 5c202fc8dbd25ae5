/**
 * Whether this document is the inside of a rich text editor whose own page can be reached: `describeFields` of that
 * page has it already, so a script that runs in every frame leaves this one out.
 */
export function isEditorFrame(inner: Document): boolean {
  try {
    return (
      inner.defaultView?.frameElement != null &&
      (inner.designMode === 'on' || inner.body?.isContentEditable === true)
    );
  } catch {
    return false;
  }
}
