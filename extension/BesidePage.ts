import { WritableStore } from '../src/vault/Store.ts';
import { activeTab } from './activeTab.ts';
import checksScript from './content/checks.iife.ts?script';
import fillScript from './content/fill.iife.ts?script';
import type { ContentAnswer, ContentRequest, ContentScript } from './content/messages.ts';

/** What the panel knows of the page beside it. */
export type PageState =
  | { at: 'looking' }
  /** The browser has not given us this page: a click on the toolbar button does. */
  | { at: 'ask' }
  /** Pages of the browser itself, and the like: nobody may fill these. */
  | { at: 'closed' }
  /** `always`: the worker has allowed this portal for good. */
  | { at: 'ready'; tab: number; origin: string; title: string; always: boolean };

/** The page beside the panel: finds out whether we may work on it, and talks to our script there. */
export class BesidePage {
  readonly state = new WritableStore<PageState>({ at: 'looking' });
  /** Pages that the worker has said to be for a client, until they are loaded anew. */
  readonly vouched = new Set<string>();
  #turn = 0;

  constructor() {
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
  }

  async #enter(tab: number): Promise<PageState> {
    try {
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        func: () => ({ origin: location.origin, title: document.title }),
      });
      const page = result?.result;
      if (page === undefined || page === null) return { at: 'ask' };
      const always = await chrome.permissions.contains({ origins: [`${page.origin}/*`] });
      return { at: 'ready', tab, always, ...page };
    } catch {
      return { at: 'ask' };
    }
  }

  /** Asks our script in the page, which is put there first. Rejects, in plain words, when the page has gone. */
  async ask<T extends ContentAnswer>(request: ContentRequest): Promise<T> {
    const state = this.state.value;
    if (state.at !== 'ready') throw new Error('There is no page to work on.');
    try {
      await ensureScript(state.tab, request.type === 'checks' ? 'checks' : 'fill');
      const answer = await chrome.tabs.sendMessage<ContentRequest, T>(state.tab, request, { frameId: 0 });
      if (answer !== undefined && answer !== null) return answer;
    } catch {
      // Said below, with the other way in which a page can fail to answer.
    }
    throw new Error('The page has changed or gone. Look at it again.');
  }

  /** Lets us onto every page of this portal from now on; the browser asks the worker. */
  async allowAlways(): Promise<void> {
    const state = this.state.value;
    if (state.at === 'ready') await chrome.permissions.request({ origins: [`${state.origin}/*`] });
  }
}

const files: Record<ContentScript, string> = { fill: fillScript, checks: checksScript };

/** A second copy would not know how to undo what the first one filled, so it is asked for before. */
async function ensureScript(tab: number, script: ContentScript): Promise<void> {
  const ping: ContentRequest = { type: 'ping', script };
  const there = await chrome.tabs.sendMessage(tab, ping, { frameId: 0 }).catch(() => undefined);
  if (there === undefined || there === null) {
    await chrome.scripting.executeScript({ target: { tabId: tab }, files: [files[script]] });
  }
}
