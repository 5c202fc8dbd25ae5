import { WritableStore } from '../src/vault/Store.ts';
import { activeTab } from './activeTab.ts';
import type { ContentAnswer, ContentRequest } from './content/messages.ts';
import portalScript from './content/portal.iife.ts?script';

/** What the panel knows of the page beside it. */
export type PageState =
  | { at: 'looking' }
  /** The browser has not given us this page: a click on the toolbar button does. */
  | { at: 'ask' }
  /** Pages of the browser itself, and the like: nobody may fill these. */
  | { at: 'closed' }
  | { at: 'ready'; tab: number; origin: string; title: string };

/** The page beside the panel: finds out whether we may work on it, and talks to our script there. */
export class BesidePage {
  readonly state = new WritableStore<PageState>({ at: 'looking' });
  readonly #ready: (tab: number) => void;
  #turn = 0;

  /** `ready` is called each time our script has come into a page. */
  constructor(ready: (tab: number) => void) {
    this.#ready = ready;
    chrome.tabs.onActivated.addListener(() => void this.look());
    chrome.tabs.onUpdated.addListener((_tab, change) => {
      if (change.status === 'complete') void this.look();
    });
    chrome.permissions.onAdded.addListener(() => void this.look());
    chrome.runtime.onMessage.addListener((message) => {
      if (message === 'page-granted') void this.look();
    });
  }

  /** Looks again at which page is beside the panel, and puts our script there if we may. */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    const tab = await activeTab();
    const state = tab === undefined ? ({ at: 'closed' } as const) : await this.#enter(tab);
    if (turn !== this.#turn) return;
    this.state.set(state);
    if (state.at === 'ready') this.#ready(state.tab);
  }

  async #enter(tab: number): Promise<PageState> {
    try {
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        func: () => ({ origin: location.origin, title: document.title }),
      });
      const page = result?.result;
      if (page === undefined || page === null) return { at: 'ask' };
      // A second script would not know how to undo what the first one filled.
      if (!(await this.#isThere(tab))) {
        await chrome.scripting.executeScript({ target: { tabId: tab }, files: [portalScript] });
      }
      return { at: 'ready', tab, ...page };
    } catch {
      return { at: 'ask' };
    }
  }

  async #isThere(tab: number): Promise<boolean> {
    const ping: ContentRequest = { type: 'ping' };
    return chrome.tabs.sendMessage(tab, ping, { frameId: 0 }).then(
      (answer) => answer !== undefined,
      () => false,
    );
  }

  /** Asks our script in the page. Rejects, in plain words, when the page has gone. */
  async ask<T extends ContentAnswer>(request: ContentRequest): Promise<T> {
    const state = this.state.value;
    if (state.at !== 'ready') throw new Error('There is no page to work on.');
    try {
      const answer = await chrome.tabs.sendMessage<ContentRequest, T>(state.tab, request, { frameId: 0 });
      if (answer !== undefined) return answer;
    } catch {
      // Said below, with the other way in which a page can fail to answer.
    }
    throw new Error('The page has changed or gone. Look at it again.');
  }

  /** Lets us onto every page of this portal from now on; the browser asks the worker. */
  async allowAlways(): Promise<boolean> {
    const state = this.state.value;
    if (state.at !== 'ready') return false;
    return chrome.permissions.request({ origins: [`${state.origin}/*`] });
  }
}
