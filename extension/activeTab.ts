/** The tab that the panel is beside; opened as a tab itself, the one that the worker was on before. */
export async function activeTab(): Promise<number | undefined> {
  const own = await chrome.tabs.getCurrent();
  const tabs = await chrome.tabs.query(own === undefined ? { active: true, currentWindow: true } : {});
  const others = tabs.filter((tab) => tab.id !== own?.id && tab.id !== undefined);
  others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return others[0]?.id;
}
