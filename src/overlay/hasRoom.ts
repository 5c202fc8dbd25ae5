/** Whether a box, as drawn, holds at least a short word. */
export function hasRoom(element: HTMLElement): boolean {
  const em = Number.parseFloat(getComputedStyle(element).fontSize) || 16;
  return element.clientWidth >= 4 * em && element.clientHeight >= 0.75 * em;
}
