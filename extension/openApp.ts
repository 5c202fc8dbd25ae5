/** Where the app is looked for before the extension has been connected to one. */
const defaultOrigin = 'http://localhost:4173';

/** Opens the app in a tab, at the page named by `hash`, or goes to the tab where it is open already. */
export async function openApp(origin: string, hash = ''): Promise<void> {
  await chrome.tabs.create({ url: `${origin === '' ? defaultOrigin : origin}/${hash}` });
}
