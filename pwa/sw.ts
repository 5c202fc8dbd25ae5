import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

/**
 * Serves the app from the cache, whole: it opens with no network at all. It caches nothing but the app's own
 * files (P1). A new version waits until somebody takes it, or every tab of the old one is closed: nothing reloads under a hand.
 */
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));
clientsClaim();
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
