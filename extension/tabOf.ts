/** The tab in this window that shows a portal, or `undefined`: only what the worker has let us onto for good is seen. */
export async function tabOf(origin: string): Promise<number | undefined> {
  try {
    const tabs = await chrome.tabs.query({ currentWindow: true, url: `${origin}/*` });
    return tabs[0]?.id;
  } catch {
    return undefined; // an origin that is no match pattern
  }
}
