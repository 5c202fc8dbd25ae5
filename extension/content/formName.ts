/**
 * Which form of a portal a page is: its path, with what differs from case to case blanked, so that the map made
 * for one client's page is found on another's. Nothing of the query is kept: it may name a client.
 */
export function formName(path: string): string {
  return path
    .split('/')
    .map((part) => (/\d{2,}|^\d+$|^[0-9a-f-]{16,}$/i.test(part) ? '*' : part))
    .join('/')
    .slice(0, 300);
}
