import type { PortLike } from '../src/sync/PortTransport.ts';
import { browserParts } from '../src/vault/browserParts.ts';
import { WritableStore } from '../src/vault/Store.ts';
import { Vault } from '../src/vault/Vault.ts';
import { pageLock } from '../src/web/pageLock.ts';
import { isAppOrigin } from './isAppOrigin.ts';
import { LinkHost } from './LinkHost.ts';
import { PanelServer } from './PanelServer.ts';
import { portNames } from './portNames.ts';

const originKey = 'app-origin';
const ownOrigin = new URL(chrome.runtime.getURL('')).origin;
const parts = browserParts({ name: 'Extension in this browser', kind: 'extension' });
const vault = new Vault(parts);
const appOrigin = new WritableStore('');
const link = new LinkHost(vault, chrome.runtime.id, (origin) => {
  appOrigin.set(origin);
  // It is a convenience: without it, the worker opens the app by hand.
  parts.records.put(originKey, origin).catch(() => undefined);
});

const autoLock = pageLock(vault, {
  // Locking goes over the link by itself.
  post: (word) => word === 'active' && link.tellActive(),
  listen(heard) {
    link.heard = () => heard('active');
  },
});

const ready = (async () => {
  await vault.start();
  const stored = await parts.records.get(originKey).catch(() => undefined);
  // Whoever can write to the disk must not choose which page the panel opens for the passphrase.
  if (typeof stored === 'string' && isAppOrigin(stored)) appOrigin.set(stored);
})();

chrome.runtime.onConnectExternal.addListener((port) => {
  const origin = port.sender?.origin;
  if (port.name !== portNames.app || origin === undefined || !isAppOrigin(origin)) return;
  void ready.then(() => {
    // Once joined, only the app that it was joined to is answered.
    if (appOrigin.value === '' || appOrigin.value === origin) link.accept(port as PortLike, origin);
  });
});

chrome.runtime.onConnect.addListener((port) => {
  // Content scripts can connect too; a panel is a page of ours.
  if (port.name !== portNames.panel || port.sender?.origin !== ownOrigin) return;
  void ready.then(() => new PanelServer(port as PortLike, vault, link, appOrigin, autoLock));
});
