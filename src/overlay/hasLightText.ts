/** Whether an element's text is light, as on a dark page: the page decides this, whatever the system prefers. */
export function hasLightText(element: Element): boolean {
  const parts = getComputedStyle(element).color.match(/[\d.]+/g) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
