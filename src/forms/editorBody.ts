/** The editable body of a rich text editor that lives in a frame of its own (TinyMCE, CKEditor 4). */
export function editorBody(frame: HTMLIFrameElement): HTMLElement | undefined {
  try {
    const inner = frame.contentDocument;
    const body = inner?.body;
    if (!inner || !body) return undefined;
    return inner.designMode === 'on' || body.isContentEditable ? body : undefined;
  } catch {
    return undefined; // another origin's frame
  }
}
