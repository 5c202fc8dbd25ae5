/** Whether an element takes part in what a person sees. Fully transparent inputs do: kits draw over them. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
