import type { PortLike } from '../sync/PortTransport.ts';

/** A port to the extension, or `undefined` where the browser lets this page talk to none. */
export function connectToExtension(extensionId: string): PortLike | undefined {
  const runtime = (globalThis as { chrome?: { runtime?: typeof chrome.runtime } }).chrome?.runtime;
  if (runtime?.connect === undefined) return undefined;
  try {
    return runtime.connect(extensionId, { name: 'casewright-app' }) as PortLike;
  } catch {
    return undefined;
  }
}
