import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type Browser, extensionId, launch, pressToolbarButton } from './harness.ts';

export const shippedExtension = resolve(import.meta.dirname, '../../dist/extension');

/** A piece of what the overlay shows in a page: the text in it, and where it stands on the screen of its frame. */
export interface Shown {
  /** Class names, or the element's name. */
  kind: string;
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface OverlayDesk extends Browser {
  /** Presses the toolbar button on a page, and switches the checks on there as the panel does. */
  switchOn(page: Page): Promise<void>;
  switchOff(page: Page): Promise<void>;
  /** What of ours is in a page and its frames: our shadow roots are closed, and only the debugger sees inside. */
  shown(page: Page): Promise<Shown[]>;
}

/** A browser with the extension as built, without a vault: the checks in pages need none. */
export async function overlayDesk(): Promise<OverlayDesk> {
  const browser = await launch({ extension: shippedExtension });
  // Only our own pages may speak to our scripts.
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${extensionId}/extension/panel.html`);
  const say = (page: Page, on: boolean) =>
    own.evaluate(
      async ([url, file, wanted]) => {
        for (const { id } of await chrome.tabs.query({})) {
          const [answer] = await chrome.scripting
            .executeScript({ target: { tabId: id ?? 0 }, func: () => location.href })
            .catch(() => []);
          if (id === undefined || answer?.result !== url) continue;
          const ping = { type: 'ping', script: 'checks' };
          const there = await chrome.tabs.sendMessage(id, ping, { frameId: 0 }).catch(() => undefined);
          if (there == null) await chrome.scripting.executeScript({ target: { tabId: id }, files: [file] });
          const request = { type: 'checks', on: wanted, locale: 'en-US' };
          await chrome.tabs.sendMessage(id, request, { frameId: 0 });
          return;
        }
        throw new Error(`not allowed on ${url}`);
      },
      [page.url(), 'extension/content/checks.iife.js', on] as const,
    );
  return {
    ...browser,
    async switchOn(page) {
      await pressToolbarButton(browser.context, page);
      await say(page, true);
      await page.bringToFront();
    },
    switchOff: (page) => say(page, false),
    shown: shownIn,
  };
}

async function shownIn(page: Page): Promise<Shown[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = typeof root;
  const found: Node[] = [];
  const walk = (node: Node, inside: boolean): void => {
    const own = inside || node.localName.startsWith('casewright');
    if (own && node.nodeType === 1) found.push(node);
    const inner = node.contentDocument === undefined ? [] : [node.contentDocument];
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? []), ...inner]) walk(child, own);
  };
  walk(root, false);
  const textOf = (node: Node): string => `${node.nodeValue}${(node.children ?? []).map(textOf).join('')}`;
  const all: Shown[] = [];
  for (const node of found) {
    const at = (node.attributes ?? []).indexOf('class');
    const kind = at < 0 ? node.localName : (node.attributes?.[at + 1] ?? '');
    const { model } = await session
      .send('DOM.getBoxModel', { nodeId: node.nodeId })
      .catch(() => ({ model: undefined }));
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model?.border ?? [];
    all.push({ kind, text: textOf(node).trim(), left, top, right, bottom });
  }
  await session.detach();
  return all;
}
