/** Where the app may live: this machine. The manifest's `externally_connectable` says the same to the browser. */
export function isAppOrigin(origin: string): boolean {
  try {
    const { protocol, hostname } = new URL(origin);
    return protocol === 'http:' && hostname === 'localhost';
  } catch {
    return false;
  }
}
