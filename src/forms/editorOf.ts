import { editorBody } from './editorBody.ts';

/** The element of a rich text field that holds its text: itself, or the body of its frame. */
export function editorOf(element: Element): HTMLElement {
  if (element.localName === 'iframe')
    return editorBody(element as HTMLIFrameElement) ?? (element as HTMLElement);
  return element as HTMLElement;
}
