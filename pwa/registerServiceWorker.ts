/** Makes the app open without a server from the second visit on. Without it the app still works, online. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  void navigator.serviceWorker.register('./sw.js').catch(() => undefined);
}
