/** Whether text can be written here: a text area, an input, or the outermost of an editable part. */
export function isBoxElement(node: unknown): node is HTMLElement {
  const element = node as Partial<HTMLElement> | null;
  if (element?.localName === 'textarea' || element?.localName === 'input') return true;
  return element?.isContentEditable === true && element.parentElement?.isContentEditable !== true;
}
