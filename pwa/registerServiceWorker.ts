import type { ServiceWorkerUpdate } from '../src/web/ServiceWorkerUpdate.ts';

/** Makes the app open without a server from the second visit on. Without it the app still works, online. */
export function registerServiceWorker(update: ServiceWorkerUpdate): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  void update.register('./sw.js').catch(() => undefined);
}
