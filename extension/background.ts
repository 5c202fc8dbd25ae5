import { ensureOffscreen } from './ensureOffscreen.ts';
import { portNames } from './portNames.ts';

/** The service worker keeps nothing: it opens the panel and sees that the offscreen document is there. */

chrome.action.onClicked.addListener((tab) => {
  // The click is what grants `activeTab` for this page; opening must follow in the same turn.
  if (tab.windowId !== undefined) void chrome.sidePanel.open({ windowId: tab.windowId });
  void ensureOffscreen();
  // A panel that is open already learns that it may see the page now.
  void chrome.runtime.sendMessage('page-granted').catch(() => undefined);
});

chrome.runtime.onInstalled.addListener(() => void ensureOffscreen());
chrome.runtime.onStartup.addListener(() => void ensureOffscreen());

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (sender.id !== chrome.runtime.id || message !== 'ensure-offscreen') return false;
  ensureOffscreen().then(
    () => answer(true),
    () => answer(false),
  );
  return true;
});

// An app that connects before the offscreen document is there must come again: only that document answers.
chrome.runtime.onConnectExternal.addListener((port) => {
  if (port.name !== portNames.app) return;
  void chrome.offscreen.hasDocument().then(async (there) => {
    if (there) return;
    await ensureOffscreen();
    port.disconnect();
  });
});
